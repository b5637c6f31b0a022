package org.crampwise.ui.keys;

import java.time.Duration;
import javafx.animation.PauseTransition;

/// Does something later, on the thread of the screens.
@FunctionalInterface
public interface Waits {
  /// A wait that has begun.
  @FunctionalInterface
  interface Wait {
    /// What was to be done is not done.
    void stop();
  }

  Wait after(Duration time, Runnable todo);

  /// By the toolkit's own clock.
  static Waits real() {
    return (time, todo) -> {
      PauseTransition wait =
          new PauseTransition(javafx.util.Duration.millis((double) time.toMillis()));
      wait.setOnFinished(_ -> todo.run());
      wait.play();
      return wait::stop;
    };
  }
}
