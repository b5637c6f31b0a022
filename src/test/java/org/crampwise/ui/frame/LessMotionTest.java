package org.crampwise.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Arc;
import org.crampwise.content.Group;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.control.drawing.PoseView;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

/// The switch "Less motion": whatever moved by itself stands, and steps by touch.
class LessMotionTest extends JourneyTest {
  private static final Screen MOVING = new Screen.Stretch("calf", 1);

  /// One of each kind. Not the one for trouble: a pause until it goes home is no motion, but counts
  /// as one here.
  private static final List<Screen> SCREENS =
      List.of(
          new Screen.Attract(),
          new Screen.Home(),
          new Screen.Decks(Group.EVERYDAY),
          new Screen.Topic("stretching"),
          new Screen.Foods("magnesium"),
          new Screen.Stretch("calf", 0),
          MOVING,
          new Screen.Help(0),
          new Screen.Question("safety.chest-and-head"),
          new Screen.Emergency(),
          new Screen.Result(0));

  @Override
  protected boolean still() {
    return false;
  }

  private void lessMotion() {
    go(new Screen.Home());
    tap("bar-size");
    tap("ease-motion");
    tap("sheet-close");
    assertThat(session().ease().lessMotion()).isTrue();
  }

  /// How many animations this begins. Asked at one go: the toolkit has some of its own now and
  /// then.
  private int begins(Runnable step) {
    return fx(
        () -> {
          composition().frame().hide();
          int idle = Animations.running();
          step.run();
          return Animations.running() - idle;
        });
  }

  @Test
  void noScreenMovesOnceItIsOn() {
    assertThat(begins(() -> composition().navigator().show(MOVING)))
        .as("a figure moves for whoever did not ask for less")
        .isOne();
    lessMotion();
    for (Screen screen : SCREENS) {
      assertThat(begins(() -> composition().navigator().show(screen))).as(screen.slug()).isZero();
    }
  }

  @Test
  void theFigureStandsInThePoseOfEachStep() {
    lessMotion();
    go(new Screen.Stretch("calf", 0));
    tap("next");
    assertHere(MOVING);
    assertThat(fx(() -> figure().pose())).isEqualTo(1);
  }

  private PoseView figure() {
    return (PoseView)
        visible(scene().getRoot(), node -> node instanceof PoseView).stream()
            .findFirst()
            .orElseThrow();
  }

  @Test
  void aFigureOnItsWayStandsAtOnce() {
    assertThat(
            begins(
                () -> {
                  composition().navigator().show(MOVING);
                  ((Touchable) get("bar-size")).fire();
                  ((Touchable) get("ease-motion")).fire();
                }))
        .isZero();
    assertThat(fx(() -> figure().pose())).isEqualTo(1);
  }

  @Test
  void theRingOfAHeldTargetIsWholeAtOnceOrSweeps() {
    assertThat(halfWay()).as("it sweeps").isEqualTo(-180);
    lessMotion();
    assertThat(halfWay()).as("it does not").isZero();
  }

  /// How far the ring has come when half the time has passed.
  private double halfWay() {
    clock.run();
    go(new Screen.Home());
    fx(() -> session().ease(session().ease().withHoldToSelect(true)));
    clock.stop();
    down("home-vitamins");
    clock.pass(Duration.ofMillis(300));
    Node ring = get("hold-ring");
    Arc arc = (Arc) fx(() -> ring.lookup(".hold-arc"));
    fx(() -> ((HoldRing) ring).pulse());
    double length = fx(arc::getLength);
    up();
    fx(() -> session().ease(session().ease().withHoldToSelect(false)));
    clock.run();
    return length;
  }
}
