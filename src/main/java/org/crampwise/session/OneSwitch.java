package org.crampwise.session;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Whether a visitor uses the screens by one switch, and how long the frame stays at each place.
public enum OneSwitch {
  OFF(0),
  SLOW(3000),
  MEDIUM(2000),
  QUICK(1200),
  /// A second switch moves the frame.
  STEP(0);

  private final int millis;

  OneSwitch(int millis) {
    this.millis = millis;
  }

  public boolean isOn() {
    return this != OFF;
  }

  /// How long the frame stays; empty where it goes on by itself never.
  public Optional<Duration> pause() {
    return millis == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(millis));
  }

  /// As in names of words: `quick`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
