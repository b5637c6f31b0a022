package org.crampwise.ui.attract;

import java.time.Duration;
import java.util.Optional;
import org.crampwise.ui.attract.PosterPlan.Moment;
import org.crampwise.ui.keys.Waits;

/// Takes the poster from one scene to the next by the clock, in a few steps and not in many frames:
/// a machine that stands for months should rest in between.
final class PosterLoop {
  private static final Duration STEP = Duration.ofMillis(80);

  /// One scene goes in so many steps, and the next comes in as many.
  private static final int STEPS = 6;

  private final PosterTime time;
  private final boolean fades;
  private final boolean night;
  private final Stage stage;
  private Optional<Waits.Wait> waiting = Optional.empty();

  /// Where it is played.
  interface Stage {
    /// Puts the picture where it stands at a moment, in its light.
    void place(Moment moment);

    /// Shows a scene instead of the one before.
    void play(PosterScene scene);

    /// How much of the scene is seen, 0 to 1.
    void veil(double seen);

    /// Has everything shown in the other colors.
    void turn(Moment moment);
  }

  /// @param fades whether scenes fade; else one stands where the other stood
  /// @param night whether the colors are turned now
  PosterLoop(PosterTime time, boolean fades, boolean night, Stage stage) {
    this.time = time;
    this.fades = fades;
    this.night = night;
    this.stage = stage;
  }

  void start() {
    stage.place(time.now());
    await();
  }

  void stop() {
    waiting.ifPresent(Waits.Wait::stop);
    waiting = Optional.empty();
  }

  private void await() {
    after(time.untilNext(), this::next);
  }

  private void after(Duration wait, Runnable todo) {
    waiting = Optional.of(time.waits().after(wait, todo));
  }

  private void next() {
    Moment now = time.now();
    if (now.night() != night) {
      stage.turn(now);
      return;
    }
    stage.place(now);
    if (fades) {
      fade(PosterScene.of(now.scene()), 1);
    } else {
      stage.play(PosterScene.of(now.scene()));
      await();
    }
  }

  private void fade(PosterScene scene, int step) {
    if (step == STEPS) {
      stage.play(scene);
    }
    stage.veil(Math.abs(1 - (double) step / STEPS));
    if (step == 2 * STEPS) {
      await();
    } else {
      after(STEP, () -> fade(scene, step + 1));
    }
  }
}
