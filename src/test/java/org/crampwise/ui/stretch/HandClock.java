package org.crampwise.ui.stretch;

import java.time.Duration;
import java.util.Optional;

/// A clock and a ticker moved by hand: time passes, and whoever listens is ticked once.
final class HandClock implements HoldTimer.Ticker {
  private long now = 5_000_000_000L;
  private int starts;
  private Optional<Runnable> listener = Optional.empty();

  long nanos() {
    return now;
  }

  /// Whether something still waits for ticks.
  boolean running() {
    return listener.isPresent();
  }

  int starts() {
    return starts;
  }

  void pass(Duration time) {
    now += time.toNanos();
    listener.ifPresent(Runnable::run);
  }

  @Override
  public void start(Runnable tick) {
    starts++;
    listener = Optional.of(tick);
  }

  @Override
  public void stop() {
    listener = Optional.empty();
  }
}
