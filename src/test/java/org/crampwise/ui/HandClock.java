package org.crampwise.ui;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// A clock wound by hand: a second passes whenever it is looked at, until it is stopped.
public final class HandClock implements LongSupplier {
  private final AtomicLong now = new AtomicLong();
  private volatile Duration perLook = Duration.ofSeconds(1);

  @Override
  public long getAsLong() {
    return now.getAndAdd(perLook.toNanos());
  }

  /// From now on no time passes unless told.
  public void stop() {
    perLook = Duration.ZERO;
  }

  /// From now on a second passes with each look.
  public void run() {
    perLook = Duration.ofSeconds(1);
  }

  /// This much time has passed.
  public void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }
}
