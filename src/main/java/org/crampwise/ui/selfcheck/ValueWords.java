package org.crampwise.ui.selfcheck;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crampwise.selfcheck.DateEntry;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Numbers;
import org.crampwise.selfcheck.PartialDate;
import org.crampwise.selfcheck.Value;
import org.crampwise.ui.text.Library;

/// Answers as a visitor reads them: numbers with their unit and dates, in the way of the language
/// and the country.
final class ValueWords {
  private final Library library;
  private final Locale locale;

  ValueWords(Library library) {
    this.library = library;
    this.locale = locale(library);
  }

  private static Locale locale(Library library) {
    Locale language = library.messages().locale();
    return library
        .country()
        .filter(code -> code.matches("[A-Z]{2}"))
        .map(code -> new Locale.Builder().setLocale(language).setRegion(code).build())
        .orElse(language);
  }

  /// An answer in words.
  String of(Item item, Value value) {
    return item.option(value)
        .map(option -> option.words().in(library.pack().language()))
        .filter(words -> !words.equals(value.toString()))
        .orElseGet(() -> plain(item, value));
  }

  private String plain(Item item, Value value) {
    return switch (value) {
      case Value.Truth(boolean truth) -> library.text(truth ? "check.yes" : "check.no");
      case Value.Text(String text) -> text;
      case Value.Coding coding -> coding.display().isEmpty() ? coding.code() : coding.display();
      case Value.Date(PartialDate date) -> date(date);
      case Value.Whole(int number) -> number(BigDecimal.valueOf(number)) + unit(item);
      case Value.Decimal(BigDecimal number) -> number(number) + unit(item);
      case Value.Quantity quantity ->
          number(quantity.value()) + (quantity.unit().isEmpty() ? "" : " " + quantity.unit());
    };
  }

  /// The unit of a question, with a space before it; empty where it has none.
  private static String unit(Item item) {
    return item.asked().limits().unit().map(unit -> " " + Numbers.name(unit)).orElse("");
  }

  private String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number).replace('-', '−');
  }

  private String date(PartialDate date) {
    if (date.month() == 0) {
      return Integer.toString(date.year());
    }
    return date.day() == 0
        ? DateTimeFormatter.ofLocalizedPattern("yMMMM")
            .localizedBy(locale)
            .format(YearMonth.of(date.year(), date.month()))
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .localizedBy(locale)
            .format(LocalDate.of(date.year(), date.month(), date.day()));
  }

  /// A number as it is being typed.
  String typed(String text) {
    return text.replace('.', point()).replace('-', '−');
  }

  char point() {
    return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
  }

  /// The parts of a date, in the order they are written.
  List<DateEntry.Part> dateOrder() {
    String probe =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
            .localizedBy(locale)
            .format(LocalDate.of(2033, 11, 22));
    return Stream.of(DateEntry.Part.values())
        .sorted(Comparator.comparingInt(part -> probe.indexOf(digits(part))))
        .toList();
  }

  /// What stands for a part in the probe.
  private static String digits(DateEntry.Part part) {
    return switch (part) {
      case YEAR -> "33";
      case MONTH -> "11";
      case DAY -> "22";
    };
  }
}
