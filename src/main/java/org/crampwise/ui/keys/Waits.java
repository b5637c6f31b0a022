package org.crampwise.ui.keys;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;

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

  /// By the machine's clock. Nothing is painted while it runs, as an animation that waits would
  /// have it.
  static Waits real() {
    return (time, todo) -> {
      AtomicReference<Optional<Runnable>> wanted = new AtomicReference<>(Optional.of(todo));
      CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater)
          .execute(() -> wanted.getAndSet(Optional.empty()).ifPresent(Runnable::run));
      return () -> wanted.set(Optional.empty());
    };
  }
}
