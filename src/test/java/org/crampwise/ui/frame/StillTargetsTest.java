package org.crampwise.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.crampwise.app.Composition;
import org.crampwise.ui.FxTest;
import org.crampwise.ui.Glass;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.audit.Tour;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

/// A target stays where it is while a finger is on it, and so do all others: nothing is laid out
/// anew between going down and going up, on any page.
class StillTargetsTest extends FxTest {
  @Test
  void nothingMovesUnderAFinger() {
    fx(
        () -> {
          Composition composition = Glass.of(ReferenceScreen.PORTRAIT, 1).compose();
          Scene scene = composition.scene();
          List<String> moved = new ArrayList<>();
          int[] pressed = {0};
          Tour.walk(
              composition.library().pack(),
              composition.wizard(),
              StillTargetsTest::isOneOfItsKind,
              composition::preview,
              (screen, _) -> {
                Map<Node, Bounds> before = places(scene);
                before.keySet().forEach(StillTargetsTest::press);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                pressed[0] +=
                    (int) before.keySet().stream().filter(StillTargetsTest::isDown).count();
                places(scene)
                    .forEach(
                        (node, at) -> {
                          if (!at.equals(before.get(node))) {
                            moved.add(screen.slug() + " " + node.getId());
                          }
                        });
              });
          composition.frame().hide();
          assertThat(moved).isEmpty();
          assertThat(pressed[0]).isGreaterThan(1000);
        });
  }

  /// The further cards of a deck, and steps of a stretch, are made of the same parts.
  private static boolean isOneOfItsKind(Screen screen) {
    return !(screen instanceof Screen.Topic topic && topic.card() > 3)
        && !(screen instanceof Screen.Sources sources && sources.page() > 1)
        && !(screen instanceof Screen.Stretch stretch && stretch.step() > 1);
  }

  private static boolean isDown(Node node) {
    return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("down"));
  }

  private static Map<Node, Bounds> places(Scene scene) {
    Map<Node, Bounds> places = new HashMap<>();
    visible(
            scene.getRoot(),
            node ->
                node instanceof Touchable
                    || node instanceof ToggleButton
                    || node.isFocusTraversable())
        .forEach(node -> places.put(node, node.localToScene(node.getLayoutBounds())));
    return places;
  }

  private static void press(Node node) {
    Bounds own = node.getLayoutBounds();
    Point2D at = node.localToScene(own.getCenterX(), own.getCenterY());
    Event.fireEvent(
        node,
        new MouseEvent(
            MouseEvent.MOUSE_PRESSED,
            own.getCenterX(),
            own.getCenterY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            true,
            new PickResult(node, at.getX(), at.getY())));
  }
}
