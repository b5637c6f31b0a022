package org.crampwise.selfcheck;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers as answers: whole, with decimals, or with a unit.
public final class Numbers {
  private Numbers() {}

  /// The number in a value; empty for what is none.
  public static Optional<BigDecimal> of(Value value) {
    return switch (value) {
      case Value.Whole(int number) -> Optional.of(BigDecimal.valueOf(number));
      case Value.Decimal(BigDecimal number) -> Optional.of(number);
      case Value.Quantity quantity -> Optional.of(quantity.value());
      case Value.Truth _, Value.Date _, Value.Text _, Value.Coding _ -> Optional.empty();
    };
  }

  /// A number as an answer to a question that asks for one.
  ///
  /// @throws ArithmeticException where it asks for a whole number and this is none
  public static Value value(Item item, BigDecimal number) {
    return switch (item.type()) {
      case INTEGER -> new Value.Whole(number.intValueExact());
      case QUANTITY ->
          item.asked()
              .limits()
              .unit()
              .map(unit -> new Value.Quantity(number, name(unit), unit.system(), unit.code()))
              .orElseGet(() -> new Value.Quantity(number, "", "", ""));
      case GROUP, DISPLAY, BOOLEAN, CHOICE, OPEN_CHOICE, DECIMAL, DATE, STRING, TEXT ->
          new Value.Decimal(number);
    };
  }

  /// What a unit is called: its display, or its code where it has none.
  public static String name(Value.Coding unit) {
    return unit.display().isEmpty() ? unit.code() : unit.display();
  }
}
