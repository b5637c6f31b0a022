package org.crampwise.selfcheck;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalInt;

/// An answer to a question, or what an answer is compared with.
public sealed interface Value {

  record Truth(boolean value) implements Value {
    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }

  record Whole(int value) implements Value {
    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }

  /// Equal by value: 1.0 is 1.00.
  record Decimal(BigDecimal value) implements Value {
    @Override
    public boolean equals(Object other) {
      return other instanceof Decimal(BigDecimal theirs) && value.compareTo(theirs) == 0;
    }

    @Override
    public int hashCode() {
      return value.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
      return value.toPlainString();
    }
  }

  record Date(PartialDate value) implements Value {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  record Text(String value) implements Value {
    @Override
    public String toString() {
      return value;
    }
  }

  /// Equal by system and code; how it is displayed does not matter.
  record Coding(String system, String code, String display) implements Value {
    @Override
    public boolean equals(Object other) {
      return other instanceof Coding(String theirSystem, String theirCode, String _)
          && system.equals(theirSystem)
          && code.equals(theirCode);
    }

    @Override
    public int hashCode() {
      return Objects.hash(system, code);
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /// Equal by value and unit; the unit is its code where it has one.
  record Quantity(BigDecimal value, String unit, String system, String code) implements Value {
    @Override
    public boolean equals(Object other) {
      return other instanceof Quantity theirs
          && value.compareTo(theirs.value) == 0
          && sameUnit(theirs);
    }

    @Override
    public int hashCode() {
      return value.stripTrailingZeros().hashCode();
    }

    boolean sameUnit(Quantity other) {
      return (code.isEmpty() || other.code.isEmpty())
          ? unit.equals(other.unit)
          : code.equals(other.code) && system.equals(other.system);
    }

    @Override
    public String toString() {
      return value.toPlainString() + (unit.isEmpty() ? "" : " " + unit);
    }
  }

  /// Below zero when this comes before the other; empty when they have no order: values of two
  /// kinds, codes, yes and no, amounts in two units, a year and a day in it.
  default OptionalInt compare(Value other) {
    return switch (this) {
      case Whole(int mine) when other instanceof Whole(int theirs) ->
          OptionalInt.of(Integer.compare(mine, theirs));
      case Decimal(BigDecimal mine) when other instanceof Decimal(BigDecimal theirs) ->
          OptionalInt.of(mine.compareTo(theirs));
      case Date(PartialDate mine) when other instanceof Date(PartialDate theirs) ->
          mine.compare(theirs);
      case Text(String mine) when other instanceof Text(String theirs) ->
          OptionalInt.of(mine.compareTo(theirs));
      case Quantity mine when other instanceof Quantity theirs && mine.sameUnit(theirs) ->
          OptionalInt.of(mine.value().compareTo(theirs.value()));
      case Truth _, Whole _, Decimal _, Date _, Text _, Coding _, Quantity _ -> OptionalInt.empty();
    };
  }
}
