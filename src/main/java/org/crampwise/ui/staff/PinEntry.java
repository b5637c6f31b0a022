package org.crampwise.ui.staff;

import org.crampwise.station.PinRules;

/// The digits that are being typed. They are never shown.
final class PinEntry {
  private final StringBuilder digits = new StringBuilder();

  /// One more digit, as long as a PIN may have one more.
  void type(int digit) {
    if (digits.length() < PinRules.MOST) {
      digits.append(digit);
    }
  }

  void delete() {
    if (!digits.isEmpty()) {
      digits.setLength(digits.length() - 1);
    }
  }

  void clear() {
    digits.setLength(0);
  }

  int length() {
    return digits.length();
  }

  boolean isEmpty() {
    return digits.isEmpty();
  }

  /// What was typed; it is forgotten here.
  String take() {
    String typed = digits.toString();
    clear();
    return typed;
  }
}
