package org.crampwise.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A report as a table of RFC 4180. Whoever reads it with a program relies on the names of the
/// columns and tables.
public final class UsageCsv {
  private static final List<String> COLUMNS =
      List.of("table", "from", "to", "language", "page", "count");

  private static final String ALL = "";

  private UsageCsv() {}

  /// A line for each figure: visits by `day`, `week`, `language` and in `total`, and in how many
  /// visits each `page` was opened.
  public static String of(UsageReport report) {
    LocalDate from = report.from();
    LocalDate to = report.to();
    return Stream.of(
            Stream.of(COLUMNS),
            report.days().entrySet().stream()
                .map(day -> line("day", day.getKey(), day.getKey(), ALL, ALL, day.getValue())),
            report.weeks().entrySet().stream()
                .map(
                    week ->
                        line(
                            "week",
                            later(from, week.getKey()),
                            earlier(to, week.getKey().plusDays(6)),
                            ALL,
                            ALL,
                            week.getValue())),
            report.isEmpty()
                ? Stream.<List<String>>empty()
                : Stream.of(line("total", from, to, ALL, ALL, report.visits())),
            report.languages().entrySet().stream()
                .map(each -> line("language", from, to, each.getKey(), ALL, each.getValue())),
            report.pages().entrySet().stream()
                .map(each -> line("page", from, to, ALL, each.getKey(), each.getValue())))
        .flatMap(lines -> lines)
        .map(
            line -> line.stream().map(UsageCsv::field).collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining());
  }

  private static List<String> line(
      String table, LocalDate from, LocalDate to, String language, String page, Figure count) {
    return List.of(table, from.toString(), to.toString(), language, page, count.written());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static String field(String text) {
    return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
