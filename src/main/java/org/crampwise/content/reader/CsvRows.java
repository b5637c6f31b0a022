package org.crampwise.content.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crampwise.content.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/// A CSV file with a fixed heading, read strictly.
final class CsvRows {
  /// The last column of every table; it may be left out while no row is marked.
  static final String RECHECK = "recheck";

  private final Problems problems;

  CsvRows(Problems problems) {
    this.problems = problems;
  }

  record Row(Map<String, String> cells, Place at) {
    String text(String column) {
      return Optional.ofNullable(cells.get(column)).orElse("");
    }
  }

  /// The rows under the heading; those with a wrong number of cells are left out, with a problem.
  List<Row> read(SourceFile file, List<String> columns) {
    List<String> whole = new ArrayList<>(columns);
    whole.add(RECHECK);
    List<Row> rows = new ArrayList<>();
    List<String> heading = List.of();
    CsvMapper mapper =
        CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .enable(CsvReadFeature.TRIM_SPACES)
            .build();
    int line = 0;
    try (MappingIterator<String[]> cells =
        mapper.readerFor(String[].class).readValues(file.text())) {
      while (cells.hasNext()) {
        String[] next = cells.next();
        line = next.length == 0 ? line : cells.parser().currentTokenLocation().getLineNr();
        List<String> row = Arrays.asList(next);
        Place at = file.line(line);
        if (heading.isEmpty()) {
          heading = heading(row, columns, whole, at);
        } else if (row.size() != heading.size()) {
          problems.add(
              at,
              "A row of " + row.size() + " cells.",
              "There are " + heading.size() + " columns.");
        } else {
          Map<String, String> named = new LinkedHashMap<>();
          for (int i = 0; i < row.size(); i++) {
            named.put(heading.get(i), row.get(i).strip());
          }
          rows.add(new Row(Map.copyOf(named), at));
        }
      }
    } catch (JacksonException e) {
      problems.add(file.line(line + 1), "This is not CSV: " + e.getOriginalMessage(), "Mend it.");
    }
    return rows;
  }

  private List<String> heading(
      List<String> row, List<String> columns, List<String> whole, Place at) {
    if (!row.equals(columns) && !row.equals(whole)) {
      problems.add(
          at, "The heading is not the known one.", "Write it as: " + String.join(",", whole));
    }
    return row.size() == columns.size() ? columns : whole;
  }

  /// A number above zero.
  Optional<Double> number(Row row, String column) {
    String text = row.text(column);
    if (!text.matches("[0-9]+(\\.[0-9]+)?")) {
      problems.add(row.at(), "`" + column + "` is not a number: `" + text + "`.", "Mend it.");
      return Optional.empty();
    }
    return Optional.of(Double.parseDouble(text));
  }

  /// One of a closed set of names.
  <T> Optional<T> choice(Row row, String column, Map<String, T> choices) {
    return choice(row, column, row.text(column), choices);
  }

  <T> Optional<T> choice(Row row, String column, String name, Map<String, T> choices) {
    if (!choices.containsKey(name)) {
      problems.unknown(row.at(), column, name, choices.keySet());
    }
    return Optional.ofNullable(choices.get(name));
  }

  /// Notes the rows that are marked to be checked again.
  void rechecks(Row row, String fact, List<Recheck> rechecks) {
    switch (row.text(RECHECK)) {
      case "" -> {}
      case "true" -> rechecks.add(new Recheck(row.at(), fact));
      case String other ->
          problems.add(row.at(), "`recheck` is `" + other + "`.", "Write true, or leave it empty.");
    }
  }
}
