package org.crampwise.selfcheck;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A FHIR date: a year, a month of a year, or a day.
///
/// @param month 1 to 12; 0 when only the year is known
/// @param day from 1; 0 when only the month is known
public record PartialDate(int year, int month, int day) {
  private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  /// Reads `2024`, `2024-05` or `2024-05-31`; empty for what is no date.
  public static Optional<PartialDate> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    PartialDate date = new PartialDate(number(parts, 1), number(parts, 2), number(parts, 3));
    boolean monthIsNone = parts.group(2) != null && date.month == 0;
    boolean dayIsNone = parts.group(3) != null && date.day == 0;
    return monthIsNone || dayIsNone || !date.exists() ? Optional.empty() : Optional.of(date);
  }

  private static int number(Matcher parts, int group) {
    String digits = parts.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private boolean exists() {
    try {
      LocalDate first = LocalDate.of(year, Math.max(1, month), Math.max(1, day));
      return first.getYear() > 0;
    } catch (DateTimeException _) {
      return false;
    }
  }

  /// Below zero when this is earlier; empty when one lies within the other.
  public OptionalInt compare(PartialDate other) {
    int[][] parts = {{year, other.year}, {month, other.month}, {day, other.day}};
    for (int[] part : parts) {
      if ((part[0] == 0) != (part[1] == 0)) {
        return OptionalInt.empty();
      }
      if (part[0] != part[1]) {
        return OptionalInt.of(Integer.compare(part[0], part[1]));
      }
    }
    return OptionalInt.of(0);
  }

  @Override
  public String toString() {
    String text = "%04d".formatted(year);
    text += month == 0 ? "" : "-%02d".formatted(month);
    return text + (day == 0 ? "" : "-%02d".formatted(day));
  }
}
