package org.crampwise.speech;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// For what another process or thread does in its own time.
final class Waiting {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration LOOK = Duration.ofMillis(2);

  private Waiting() {}

  static void until(String what, BooleanSupplier met) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!met.getAsBoolean()) {
      if (System.nanoTime() > end) {
        fail("waited too long for %s", what);
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }
}
