package org.crampwise.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// How soon to speak to someone, most urgent first.
public enum Urgency {
  EMERGENCY,
  SAME_DAY,
  SOON,
  ROUTINE;

  private static final Set<String> SOON_CODES = Set.of("P3", "P4", "P5", "P6", "P13");

  /// The level of a red-flag row by its code; empty for what is not a code.
  public static Optional<Urgency> of(String code) {
    if (!code.matches("[EUP][0-9]{1,2}")) {
      return Optional.empty();
    }
    return Optional.of(
        switch (code.charAt(0)) {
          case 'E' -> EMERGENCY;
          case 'U' -> SAME_DAY;
          default -> SOON_CODES.contains(code) ? SOON : ROUTINE;
        });
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
