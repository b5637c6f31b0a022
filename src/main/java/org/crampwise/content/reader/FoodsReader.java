package org.crampwise.content.reader;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crampwise.content.Caution;
import org.crampwise.content.Food;
import org.crampwise.content.Nutrient;

/// Reads foods.csv with the words of one language.
final class FoodsReader {
  private static final List<String> COLUMNS =
      List.of(
          "nutrient",
          "food",
          "amount",
          "unit",
          "daily_value_percent",
          "source",
          "cautions",
          "drawing");
  private static final Map<String, Nutrient> NUTRIENTS =
      Arrays.stream(Nutrient.values()).collect(Collectors.toMap(Nutrient::id, Function.identity()));

  private final Problems problems;
  private final List<Recheck> rechecks;
  private final CsvRows csv;

  FoodsReader(Problems problems, List<Recheck> rechecks) {
    this.problems = problems;
    this.rechecks = rechecks;
    this.csv = new CsvRows(problems);
  }

  List<Food> read(SourceFile table, SourceFile words) {
    Map<String, TomlRows.Row> names = new LinkedHashMap<>();
    TomlRows.read(words, Set.of("name", "serving"), Set.of("note"), problems)
        .forEach(row -> names.put(row.key(), row));
    Set<String> seen = new HashSet<>();
    Set<String> used = new HashSet<>();
    List<Food> foods =
        csv.read(table, COLUMNS).stream()
            .flatMap(
                row -> {
                  used.add(row.text("food"));
                  if (!seen.add(row.text("nutrient") + " " + row.text("food"))) {
                    problems.add(row.at(), "The food stands there twice.", "Remove one row.");
                  }
                  return food(row, names).stream();
                })
            .toList();
    names.values().stream()
        .filter(row -> !used.contains(row.key()))
        .forEach(
            row ->
                problems.add(
                    row.at(),
                    "`" + row.key() + "` stands in no row of foods.csv.",
                    "Remove it, or add the row."));
    return foods;
  }

  private Optional<Food> food(CsvRows.Row row, Map<String, TomlRows.Row> names) {
    csv.rechecks(row, row.text("nutrient") + " in " + row.text("food"), rechecks);
    var nutrient = csv.choice(row, "nutrient", NUTRIENTS);
    var words = csv.choice(row, "food", names);
    var amount = csv.number(row, "amount");
    var percent = csv.number(row, "daily_value_percent");
    Set<Caution> cautions = cautions(row);
    if (nutrient.isEmpty() || words.isEmpty() || amount.isEmpty() || percent.isEmpty()) {
      return Optional.empty();
    }
    if (!row.text("unit").equals(nutrient.get().unit())) {
      problems.add(
          row.at(),
          "`unit` is `" + row.text("unit") + "`.",
          "For " + nutrient.get().id() + " it is " + nutrient.get().unit() + ".");
    }
    if (!cautions.isEmpty() && words.get().text("note").isEmpty()) {
      problems.add(
          words.get().at(),
          "`" + words.get().key() + "` carries a caution and has no note.",
          "Say in `note` who should ask first.");
    }
    return Optional.of(
        new Food(
            words.get().key(),
            nutrient.get().id(),
            words.get().text("name"),
            words.get().text("serving"),
            amount.get(),
            nutrient.get().unit(),
            (int) Math.round(percent.get()),
            row.text("source"),
            cautions,
            words.get().text("note"),
            row.text("drawing"),
            row.at()));
  }

  private Set<Caution> cautions(CsvRows.Row row) {
    return Arrays.stream(row.text("cautions").split(" +"))
        .filter(name -> !name.isEmpty())
        .flatMap(name -> csv.choice(row, "caution", name, Names.CAUTIONS).stream())
        .collect(Collectors.toSet());
  }
}
