package org.crampwise.content.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crampwise.content.DailyAmount;
import org.crampwise.content.Nutrient;

/// Reads daily-amounts.csv.
final class DailyAmountsReader {
  private static final List<String> COLUMNS =
      List.of("country", "nutrient", "who", "from", "to", "amount", "unit", "kind", "source");
  private static final Map<String, DailyAmount.Who> WHO =
      Arrays.stream(DailyAmount.Who.values())
          .collect(
              Collectors.toMap(who -> who.name().toLowerCase(Locale.ROOT), Function.identity()));
  private static final Map<String, Nutrient> NUTRIENTS =
      Arrays.stream(Nutrient.values()).collect(Collectors.toMap(Nutrient::id, Function.identity()));
  private static final Map<String, String> KINDS = Map.of("RDA", "RDA", "AI", "AI");

  private final Problems problems;
  private final List<Recheck> rechecks;
  private final CsvRows csv;

  DailyAmountsReader(Problems problems, List<Recheck> rechecks) {
    this.problems = problems;
    this.rechecks = rechecks;
    this.csv = new CsvRows(problems);
  }

  List<DailyAmount> read(SourceFile table) {
    return csv.read(table, COLUMNS).stream().flatMap(row -> amount(row).stream()).toList();
  }

  private Optional<DailyAmount> amount(CsvRows.Row row) {
    csv.rechecks(row, row.text("nutrient") + " for " + row.text("who"), rechecks);
    var nutrient = csv.choice(row, "nutrient", NUTRIENTS);
    var who = csv.choice(row, "who", WHO);
    var kind = csv.choice(row, "kind", KINDS);
    var amount = csv.number(row, "amount");
    OptionalInt from = months(row, "from");
    OptionalInt to =
        row.text("to").isEmpty() ? OptionalInt.of(Integer.MAX_VALUE) : months(row, "to");
    if (!row.text("country").matches("[A-Z]{2}")) {
      problems.add(
          row.at(),
          "`country` is `" + row.text("country") + "`.",
          "Write two letters, such as US.");
    }
    if (nutrient.isEmpty()
        || who.isEmpty()
        || kind.isEmpty()
        || amount.isEmpty()
        || from.isEmpty()
        || to.isEmpty()) {
      return Optional.empty();
    }
    if (from.getAsInt() >= to.getAsInt()) {
      problems.add(row.at(), "`to` is not above `from`.", "Mend the ages.");
    }
    if (!row.text("unit").equals(nutrient.get().unit())) {
      problems.add(
          row.at(),
          "`unit` is `" + row.text("unit") + "`.",
          "For " + nutrient.get().id() + " it is " + nutrient.get().unit() + ".");
    }
    return Optional.of(
        new DailyAmount(
            row.text("country"),
            nutrient.get().id(),
            who.get(),
            from.getAsInt(),
            to.getAsInt(),
            amount.get(),
            nutrient.get().unit(),
            kind.get(),
            row.text("source"),
            row.at()));
  }

  /// An age such as `7mo` or `19y`, in months.
  private OptionalInt months(CsvRows.Row row, String column) {
    String age = row.text(column);
    if (!age.matches("[0-9]{1,3}(mo|y)")) {
      problems.add(
          row.at(), "`" + column + "` is no age: `" + age + "`.", "Write it as 7mo or 19y.");
      return OptionalInt.empty();
    }
    return age.endsWith("mo")
        ? OptionalInt.of(Integer.parseInt(age.substring(0, age.length() - 2)))
        : OptionalInt.of(12 * Integer.parseInt(age.substring(0, age.length() - 1)));
  }
}
