package org.crampwise.ui.stretch;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Ticks on the toolkit's thread, often enough for a bar to fill without steps.
public final class Pulse implements HoldTimer.Ticker {
  private static final Duration PERIOD = Duration.millis(50);

  private final Timeline timeline = new Timeline();

  public Pulse() {
    timeline.setCycleCount(Animation.INDEFINITE);
  }

  @Override
  public void start(Runnable tick) {
    timeline.getKeyFrames().setAll(new KeyFrame(PERIOD, _ -> tick.run()));
    timeline.playFromStart();
  }

  @Override
  public void stop() {
    timeline.stop();
  }
}
