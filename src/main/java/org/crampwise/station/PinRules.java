package org.crampwise.station;

import java.util.Optional;
import java.util.regex.Pattern;

/// Which digits may be a PIN.
public final class PinRules {
  public static final int LEAST = 6;
  public static final int MOST = 12;

  private static final String UP = "01234567890123456789012";
  private static final String DOWN = new StringBuilder(UP).reverse().toString();

  /// The same few digits again and again: 000000, 121212, 123123.
  private static final Pattern REPEATED = Pattern.compile("(.{1,6}?)\\1+");

  /// Each digit twice or more, in a row: 112233, 111222.
  private static final Pattern PAIRED = Pattern.compile("(?:(.)\\1+)+");

  private PinRules() {}

  /// What can be wrong with a PIN.
  public enum Flaw {
    NOT_DIGITS,
    TOO_SHORT,
    TOO_LONG,
    /// One of those that are tried first.
    TOO_EASY
  }

  /// What is wrong with it as a new PIN; empty if nothing is.
  public static Optional<Flaw> flaw(String pin) {
    if (!pin.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
      return Optional.of(Flaw.NOT_DIGITS);
    }
    if (pin.length() < LEAST) {
      return Optional.of(Flaw.TOO_SHORT);
    }
    if (pin.length() > MOST) {
      return Optional.of(Flaw.TOO_LONG);
    }
    boolean easy =
        UP.contains(pin)
            || DOWN.contains(pin)
            || REPEATED.matcher(pin).matches()
            || PAIRED.matcher(pin).matches();
    return easy ? Optional.of(Flaw.TOO_EASY) : Optional.empty();
  }
}
