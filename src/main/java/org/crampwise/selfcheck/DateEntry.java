package org.crampwise.selfcheck;

import java.util.List;
import java.util.Optional;

/// A date as it is being typed, in its parts. Never changed: each key gives a new one. The year
/// alone is a date, and so is a month of a year.
///
/// @param order in which the parts are written
/// @param at the part that the next digit goes into
public record DateEntry(List<Part> order, Part at, String year, String month, String day) {
  /// A part of a date.
  public enum Part {
    YEAR(4),
    MONTH(2),
    DAY(2);

    private final int digits;

    Part(int digits) {
      this.digits = digits;
    }

    public int digits() {
      return digits;
    }
  }

  /// What can be said of what was typed so far.
  public enum State {
    EMPTY,
    /// More digits are needed.
    BEGUN,
    /// There is no such day.
    IMPOSSIBLE,
    DATE
  }

  public DateEntry {
    order = List.copyOf(order);
  }

  /// With an answer that was given before.
  public static DateEntry of(List<Part> order, Optional<Value> answer) {
    DateEntry none = new DateEntry(order, order.getFirst(), "", "", "");
    return answer
        .filter(Value.Date.class::isInstance)
        .map(value -> ((Value.Date) value).value())
        .map(
            date ->
                new DateEntry(
                    order,
                    order.getFirst(),
                    "%04d".formatted(date.year()),
                    two(date.month()),
                    two(date.day())))
        .orElse(none);
  }

  private static String two(int number) {
    return number == 0 ? "" : "%02d".formatted(number);
  }

  public String text(Part part) {
    return switch (part) {
      case YEAR -> year;
      case MONTH -> month;
      case DAY -> day;
    };
  }

  private DateEntry with(Part part, String text, Part next) {
    return new DateEntry(
        order,
        next,
        part == Part.YEAR ? text : year,
        part == Part.MONTH ? text : month,
        part == Part.DAY ? text : day);
  }

  /// The next digit goes into this part.
  public DateEntry go(Part part) {
    return new DateEntry(order, part, year, month, day);
  }

  /// With one more digit. What was full is begun anew; what is full now leads on to the next part.
  public DateEntry digit(int digit) {
    String before = text(at);
    String now = before.length() >= at.digits() ? "" + digit : before + digit;
    return with(at, now, isFull(now) ? next() : at);
  }

  private boolean isFull(String text) {
    boolean oneIsAll =
        text.length() == 1
            && ((at == Part.MONTH && text.charAt(0) > '1')
                || (at == Part.DAY && text.charAt(0) > '3'));
    return text.length() >= at.digits() || oneIsAll;
  }

  private Part next() {
    return order.get(Math.min(order.indexOf(at) + 1, order.size() - 1));
  }

  /// Without the last digit of this part, or of the one before where this one is empty.
  public DateEntry delete() {
    String here = text(at);
    if (here.isEmpty()) {
      Part before = order.get(Math.max(0, order.indexOf(at) - 1));
      String there = text(before);
      return with(before, there.isEmpty() ? "" : there.substring(0, there.length() - 1), before);
    }
    return with(at, here.substring(0, here.length() - 1), at);
  }

  public State state() {
    if (year.isEmpty() && month.isEmpty() && day.isEmpty()) {
      return State.EMPTY;
    }
    if (value().isPresent()) {
      return State.DATE;
    }
    boolean whole = year.length() == Part.YEAR.digits() && (!month.isEmpty() || day.isEmpty());
    return whole || isNone(month, 12) || isNone(day, 31) ? State.IMPOSSIBLE : State.BEGUN;
  }

  /// Whether a day of a year was typed, and no month.
  public boolean lacksMonth() {
    return year.length() == Part.YEAR.digits() && month.isEmpty() && !day.isEmpty();
  }

  /// Whether no month or day has this number.
  private static boolean isNone(String text, int most) {
    return !text.isEmpty()
        && (text.equals("00") || (text.length() == 2 && Integer.parseInt(text) > most));
  }

  /// The date, within its limits or not; empty while there is none.
  public Optional<Value> value() {
    if (year.length() < Part.YEAR.digits() || (month.isEmpty() && !day.isEmpty())) {
      return Optional.empty();
    }
    String text =
        year
            + (month.isEmpty() ? "" : "-" + padded(month))
            + (day.isEmpty() ? "" : "-" + padded(day));
    return PartialDate.parse(text).map(Value.Date::new);
  }

  private static String padded(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
