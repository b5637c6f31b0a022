package org.crampwise.selfcheck;

import java.util.Optional;

/// Words as they are being typed. Never changed: each key gives new ones.
public record TextEntry(Item item, String text) {
  /// What fits into a kiosk's question where it sets no limit of its own.
  private static final int USUAL_LENGTH = 500;

  /// With an answer that was given before.
  public static TextEntry of(Item item, Optional<Value> answer) {
    return new TextEntry(item, answer.map(Value::toString).orElse(""));
  }

  /// How many letters there may be.
  public int most() {
    return Math.min(item.asked().limits().maxLength().orElse(USUAL_LENGTH), USUAL_LENGTH);
  }

  public int length() {
    return text.codePointCount(0, text.length());
  }

  public boolean isFull() {
    return length() >= most();
  }

  /// With more letters, as far as there is room for them.
  public TextEntry type(String letters) {
    return isFull() ? this : new TextEntry(item, text + letters);
  }

  public TextEntry delete() {
    return text.isEmpty()
        ? this
        : new TextEntry(item, text.substring(0, text.offsetByCodePoints(text.length(), -1)));
  }

  /// The answer, without spaces at its ends; empty while there is none.
  public Optional<Value> value() {
    return text.isBlank() ? Optional.empty() : Optional.of(new Value.Text(text.strip()));
  }
}
