package org.crampwise.ui.attract;

import java.time.Duration;
import java.util.function.LongSupplier;

/// How long nobody has come.
public final class Vigil {
  private final LongSupplier nanos;
  private long since;

  /// @param nanos a clock, such as `System::nanoTime`
  public Vigil(LongSupplier nanos) {
    this.nanos = nanos;
    begin();
  }

  /// The last visitor has just gone.
  public void begin() {
    since = nanos.getAsLong();
  }

  public Duration alone() {
    return Duration.ofNanos(Math.max(0, nanos.getAsLong() - since));
  }
}
