package org.crampwise.ui.foods;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Tells a shaky finger's second touch from a new one: a double tap puts a food on the plate, and
/// does not take it off again.
final class ShakyTouch {
  /// Two touches of one thing within this time are one.
  static final Duration ONE = Duration.ofMillis(300);

  private final LongSupplier nanos;
  private Optional<Touch> last = Optional.empty();

  private record Touch(String what, long nanos) {}

  /// @param nanos a clock, such as `System::nanoTime`
  ShakyTouch(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /// Notes a touch; whether it belongs to the one before.
  boolean again(String what) {
    long now = nanos.getAsLong();
    boolean again =
        last.filter(touch -> touch.what().equals(what))
            .filter(touch -> now - touch.nanos() < ONE.toNanos())
            .isPresent();
    last = Optional.of(new Touch(what, now));
    return again;
  }
}
