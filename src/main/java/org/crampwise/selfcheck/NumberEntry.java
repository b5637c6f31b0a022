package org.crampwise.selfcheck;

import java.math.BigDecimal;
import java.util.Optional;

/// A number as it is being typed. Never changed: each key gives a new one.
///
/// @param text what was typed, with a point and a plain minus; may be empty or only begun
public record NumberEntry(Item item, String text) {
  /// So many digits are an int and more than any answer needs.
  private static final int MOST_DIGITS = 9;

  /// How fine a number may be where the question does not say.
  private static final int USUAL_DECIMALS = 3;

  /// With an answer that was given before.
  public static NumberEntry of(Item item, Optional<Value> answer) {
    return new NumberEntry(item, answer.flatMap(Numbers::of).map(NumberEntry::plain).orElse(""));
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  /// How many digits may stand after the point.
  public int decimals() {
    return item.type() == ItemType.INTEGER
        ? 0
        : item.asked().limits().decimals().orElse(USUAL_DECIMALS);
  }

  public boolean takesPoint() {
    return decimals() > 0;
  }

  /// Whether a number below zero can be an answer.
  public boolean takesMinus() {
    return item.asked().limits().least().flatMap(Numbers::of).map(BigDecimal::signum).orElse(-1)
        < 0;
  }

  /// With one more digit, as far as there is room for it.
  public NumberEntry digit(int digit) {
    int point = text.indexOf('.');
    boolean full =
        text.chars().filter(Character::isDigit).count() >= MOST_DIGITS
            || (point < 0 ? digits() >= mostDigits() : text.length() - point - 1 >= decimals());
    if (full) {
      return this;
    }
    String before = text.equals("0") || text.equals("-0") ? text.replace("0", "") : text;
    return new NumberEntry(item, before + digit);
  }

  private int digits() {
    return text.length() - (text.startsWith("-") ? 1 : 0);
  }

  /// How many digits make sense before the point: one more than the limits have, so that a number
  /// beyond them can be typed and is told to be too high.
  private int mostDigits() {
    Limits limits = item.asked().limits();
    return limits
        .most()
        .flatMap(Numbers::of)
        .map(most -> limits.least().flatMap(Numbers::of).orElse(most).abs().max(most.abs()))
        .filter(_ -> limits.least().isPresent())
        .map(larger -> larger.toBigInteger().toString().length() + 1)
        .orElse(MOST_DIGITS);
  }

  public NumberEntry point() {
    if (!takesPoint() || text.contains(".")) {
      return this;
    }
    return new NumberEntry(item, (text.isEmpty() || text.equals("-") ? text + "0" : text) + ".");
  }

  /// With the minus put before it, or taken away.
  public NumberEntry minus() {
    if (!takesMinus()) {
      return this;
    }
    return new NumberEntry(item, text.startsWith("-") ? text.substring(1) : "-" + text);
  }

  public NumberEntry delete() {
    return text.isEmpty() ? this : new NumberEntry(item, text.substring(0, text.length() - 1));
  }

  /// The answer it makes, within its limits or not; empty while there is no number yet.
  public Optional<Value> value() {
    String number = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return number.isEmpty() || number.equals("-")
        ? Optional.empty()
        : Optional.of(Numbers.value(item, new BigDecimal(number)));
  }
}
