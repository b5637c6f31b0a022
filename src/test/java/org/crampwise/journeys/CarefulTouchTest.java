package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.crampwise.content.Group;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

class CarefulTouchTest extends JourneyTest {
  @Test
  void aDoubleTapOpensOnePageAndPressesNothingOnIt() {
    tap("attract-begin");
    Point2D tile = middle(get("home-vitamins"));
    clock.stop();
    tap(tile);
    tap(tile);
    assertHere(new Screen.Decks(Group.VITAMINS));
    clock.pass(Duration.ofMillis(299));
    tap(tile);
    assertHere(new Screen.Decks(Group.VITAMINS));
    clock.pass(Duration.ofMillis(1));
    tap(tile);
    assertThat(here()).isInstanceOf(Screen.Topic.class);
  }

  @Test
  void aFingerThatLeavesATileHasNotTouchedIt() {
    tap("attract-begin");
    Point2D tile = middle(get("home-vitamins"));
    stroke(tile, middle(get("home-question")));
    assertHere(new Screen.Home());
    stroke(tile, middle(get("home-relief")));
    assertHere(new Screen.Home());
  }

  @Test
  void aFingerThatShakesOnATileHasTouchedIt() {
    tap("attract-begin");
    Point2D tile = middle(get("home-vitamins"));
    stroke(tile, tile.add(14, -9));
    assertHere(new Screen.Decks(Group.VITAMINS));
  }

  @Test
  void oneTouchOnThePosterOpensHomeOnce() {
    AtomicInteger pages = new AtomicInteger();
    Pane host = (Pane) get("host");
    ListChangeListener<Node> count =
        change -> {
          while (change.next()) {
            pages.addAndGet(change.getAddedSize());
          }
        };
    fx(() -> host.getChildren().addListener(count));
    tap("attract-begin");
    fx(() -> host.getChildren().removeListener(count));
    assertHere(new Screen.Home());
    assertThat(pages).hasValue(1);
  }
}
