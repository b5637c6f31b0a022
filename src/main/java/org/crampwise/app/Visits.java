package org.crampwise.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.navigation.Screen;

/// Visitors one after another, each of whom touches whatever there is to touch and goes.
final class Visits {
  private static final int TOUCHES = 12;

  private final Composition composition;
  private final Scene scene;
  private final Random chance;
  private long touches;

  /// @param seed the same visitors come again with the same one
  Visits(Composition composition, Scene scene, long seed) {
    this.composition = composition;
    this.scene = scene;
    this.chance = new Random(seed);
  }

  /// One visitor, from the poster until the visit has ended.
  void one() {
    composition.navigator().home();
    Frames.await(scene);
    for (int i = 0; i < TOUCHES; i++) {
      List<Touchable> here = touchable(scene.getRoot());
      if (!here.isEmpty()) {
        here.get(chance.nextInt(here.size())).fire();
        touches++;
      }
      Frames.await(scene);
      composition.navigator().current().ifPresent(Visits::refuseTrouble);
    }
    composition.frame().closeOverlay();
    composition.finish();
    Frames.await(scene);
  }

  /// What is held on to while nobody is there. The toolkit lets go of what it painted last when it
  /// paints again.
  Footprint held() {
    System.gc();
    Frames.await(scene);
    return Footprint.now();
  }

  /// How often something was touched, by all of them.
  long touches() {
    return touches;
  }

  private static void refuseTrouble(Screen screen) {
    if (screen instanceof Screen.Trouble trouble) {
      throw new IllegalStateException("A visitor came to the trouble screen " + trouble.code());
    }
  }

  /// What can be touched in a part of the page.
  static List<Touchable> touchable(Node part) {
    List<Touchable> found = new ArrayList<>();
    collect(part, found);
    return found;
  }

  private static void collect(Node node, List<Touchable> found) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node instanceof Touchable button) {
      found.add(button);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }
}
