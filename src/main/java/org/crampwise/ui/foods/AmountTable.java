package org.crampwise.ui.foods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.crampwise.content.DailyAmount;
import org.crampwise.content.DailyAmount.Who;

/// The daily amounts of one span of life, by age and by the people whose figures differ.
///
/// @param columns whose figures: `ALL` where women and men have the same
/// @param same who has figures that are those of women, and so no column
record AmountTable(List<Who> columns, List<Row> rows, List<Who> same) {
  private static final List<Who> COLUMNS =
      List.of(Who.MALE, Who.FEMALE, Who.PREGNANT, Who.BREASTFEEDING);

  /// No table gives a figure for pregnancy or breastfeeding from this age on.
  private static final int LAST_PREGNANCY = 51 * DailyAmounts.YEAR;

  /// One span of ages with an amount for each column; empty where there is none.
  record Row(int fromMonths, int toMonths, List<Optional<DailyAmount>> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  AmountTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    same = List.copyOf(same);
  }

  /// The table of the ages from `from` to before `to`, in months; without rows if there are no
  /// figures.
  static AmountTable of(DailyAmounts amounts, int from, int to) {
    List<DailyAmount> figures = amounts.rows().stream().map(AmountTable::ended).toList();
    List<Row> all = new ArrayList<>();
    List<Integer> ages = List.copyOf(boundaries(figures, from, to));
    for (int i = 0; i + 1 < ages.size(); i++) {
      int start = ages.get(i);
      List<Optional<DailyAmount>> cells =
          COLUMNS.stream().map(who -> figure(figures, who, start)).toList();
      if (cells.stream().anyMatch(Optional::isPresent)) {
        all.add(new Row(start, ages.get(i + 1), cells));
      }
    }
    return collapsed(all);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /// Whether a figure is a best estimate only.
  boolean estimates() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(Optional::stream)
        .anyMatch(amount -> amount.kind().equals("AI"));
  }

  List<String> sources() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(Optional::stream)
        .map(DailyAmount::source)
        .distinct()
        .toList();
  }

  private static DailyAmount ended(DailyAmount row) {
    return switch (row.who()) {
      case ALL, FEMALE, MALE -> row;
      case PREGNANT, BREASTFEEDING ->
          new DailyAmount(
              row.country(),
              row.nutrient(),
              row.who(),
              row.fromMonths(),
              Math.min(row.toMonths(), LAST_PREGNANCY),
              row.amount(),
              row.unit(),
              row.kind(),
              row.source(),
              row.at());
    };
  }

  private static TreeSet<Integer> boundaries(List<DailyAmount> figures, int from, int to) {
    TreeSet<Integer> ages = new TreeSet<>(List.of(from, to));
    figures.stream()
        .flatMap(row -> List.of(row.fromMonths(), row.toMonths()).stream())
        .filter(age -> age > from && age < to)
        .forEach(ages::add);
    return ages;
  }

  private static Optional<DailyAmount> figure(List<DailyAmount> figures, Who who, int age) {
    return figures.stream()
        .filter(
            row ->
                row.who() == who
                    || (row.who() == Who.ALL && (who == Who.MALE || who == Who.FEMALE)))
        .filter(row -> age >= row.fromMonths() && age < row.toMonths())
        .findFirst();
  }

  /// Without columns that say the same as another, and without ages that say the same as the ages
  /// before them.
  private static AmountTable collapsed(List<Row> rows) {
    boolean sexesDiffer = rows.stream().anyMatch(row -> !same(row, 0, 1));
    List<Integer> kept = new ArrayList<>(sexesDiffer ? List.of(0, 1) : List.of(1));
    List<Who> same = new ArrayList<>();
    for (int column : List.of(2, 3)) {
      List<Row> given = rows.stream().filter(row -> row.cells().get(column).isPresent()).toList();
      if (given.stream().anyMatch(row -> !same(row, 1, column))) {
        kept.add(column);
      } else if (!given.isEmpty()) {
        same.add(COLUMNS.get(column));
      }
    }
    List<Who> names =
        sexesDiffer
            ? kept.stream().map(COLUMNS::get).toList()
            : kept.stream().map(column -> column == 1 ? Who.ALL : COLUMNS.get(column)).toList();
    List<Row> merged = new ArrayList<>();
    for (Row row : rows) {
      Row narrow =
          new Row(
              row.fromMonths(),
              row.toMonths(),
              kept.stream().map(c -> row.cells().get(c)).toList());
      if (!merged.isEmpty() && sameFigures(merged.getLast(), narrow)) {
        Row before = merged.removeLast();
        merged.add(new Row(before.fromMonths(), narrow.toMonths(), narrow.cells()));
      } else {
        merged.add(narrow);
      }
    }
    return new AmountTable(names, merged, same);
  }

  private static boolean same(Row row, int one, int other) {
    return amount(row, one).equals(amount(row, other));
  }

  private static boolean sameFigures(Row one, Row other) {
    return one.toMonths() == other.fromMonths()
        && IntStream.range(0, one.cells().size())
            .allMatch(column -> amount(one, column).equals(amount(other, column)));
  }

  private static Optional<Double> amount(Row row, int column) {
    return row.cells().get(column).map(DailyAmount::amount);
  }
}
