package org.crampwise.usage;

/// A number as it may be shown.
public sealed interface Figure {
  /// From this number on a count is shown.
  int LEAST = 5;

  /// This number: none, or five or more.
  record Exactly(int number) implements Figure {}

  /// One to four; which of them is not told.
  record Few() implements Figure {}

  /// This number or more: the true one would tell by subtraction how many a few are.
  record AtLeast(int number) implements Figure {}

  /// A count as it may be shown.
  static Figure of(int count) {
    return isFew(count) ? new Few() : new Exactly(count);
  }

  static boolean isFew(int count) {
    return 0 < count && count < LEAST;
  }

  /// How it stands in a table: `31`, `<5` or `>=31`.
  default String written() {
    return switch (this) {
      case Exactly(int number) -> Integer.toString(number);
      case Few _ -> "<" + LEAST;
      case AtLeast(int number) -> ">=" + number;
    };
  }
}
