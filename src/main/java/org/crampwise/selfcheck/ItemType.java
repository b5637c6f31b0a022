package org.crampwise.selfcheck;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of items that are supported.
public enum ItemType {
  GROUP,
  DISPLAY,
  BOOLEAN,
  CHOICE,
  OPEN_CHOICE,
  INTEGER,
  DECIMAL,
  DATE,
  QUANTITY,
  STRING,
  TEXT;

  public static Optional<ItemType> of(String id) {
    return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
  }

  /// As FHIR writes it, such as `open-choice`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean isQuestion() {
    return this != GROUP && this != DISPLAY;
  }

  /// Whether it is answered by picking from a list.
  public boolean isChoice() {
    return this == CHOICE || this == OPEN_CHOICE;
  }

  /// Whether a value can be an answer to it. What a choice allows stands in its options.
  public boolean takes(Value value) {
    return switch (this) {
      case GROUP, DISPLAY -> false;
      case BOOLEAN -> value instanceof Value.Truth;
      case CHOICE, OPEN_CHOICE ->
          value instanceof Value.Coding
              || value instanceof Value.Text
              || value instanceof Value.Whole
              || value instanceof Value.Date;
      case INTEGER -> value instanceof Value.Whole;
      case DECIMAL -> value instanceof Value.Decimal;
      case DATE -> value instanceof Value.Date;
      case QUANTITY -> value instanceof Value.Quantity;
      case STRING, TEXT -> value instanceof Value.Text;
    };
  }
}
