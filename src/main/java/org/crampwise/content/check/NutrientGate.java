package org.crampwise.content.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crampwise.content.Block;
import org.crampwise.content.Blocks;
import org.crampwise.content.Caution;
import org.crampwise.content.ContentPack;
import org.crampwise.content.DailyAmount;
import org.crampwise.content.Food;
import org.crampwise.content.Nutrient;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.crampwise.content.Topic;

/// Each nutrient has its chart, its table, its evidence and enough foods, and the numbers agree.
final class NutrientGate implements Gate {
  private static final int FEWEST_FOODS = 14;

  @Override
  public List<Problem> check(ContentPack pack) {
    return Stream.of(
            Stream.of(Nutrient.values()).flatMap(nutrient -> deck(nutrient, pack)),
            Stream.of(Nutrient.values()).flatMap(nutrient -> table(nutrient, pack)),
            pack.foods().stream().flatMap(food -> food(food).stream()),
            pack.foods().stream().flatMap(food -> unborn(food).stream()),
            pack.dailyAmounts().stream().flatMap(row -> again(row, pack.dailyAmounts()).stream()))
        .flatMap(problems -> problems)
        .toList();
  }

  /// A row for ages that an earlier row of the same people covers already.
  private static Optional<Problem> again(DailyAmount row, List<DailyAmount> rows) {
    return rows.subList(0, rows.indexOf(row)).stream()
        .filter(
            earlier ->
                earlier.country().equals(row.country())
                    && earlier.nutrient().equals(row.nutrient())
                    && earlier.who() == row.who()
                    && earlier.fromMonths() < row.toMonths()
                    && row.fromMonths() < earlier.toMonths())
        .findFirst()
        .map(
            earlier ->
                new Problem(
                    row.at(),
                    "These ages stand in line " + earlier.at().line() + " already.",
                    "Mend `from` or `to`."));
  }

  private static Stream<Problem> deck(Nutrient nutrient, ContentPack pack) {
    Optional<Topic> deck = pack.deck(nutrient.id());
    if (deck.isEmpty()) {
      return Stream.empty(); // another gate says so
    }
    List<Block> blocks =
        deck.get().cards().stream().flatMap(card -> Blocks.all(card.blocks())).toList();
    Place at = deck.get().at();
    boolean chart =
        blocks.stream()
            .anyMatch(b -> b instanceof Block.FoodsChart c && c.nutrient().equals(nutrient.id()));
    boolean amounts =
        blocks.stream()
            .anyMatch(
                b -> b instanceof Block.DailyAmountsTable t && t.nutrient().equals(nutrient.id()));
    String cramp = wordForCramp(pack);
    boolean evidence =
        deck.get().cards().stream()
            .anyMatch(card -> card.title().toLowerCase(Locale.ROOT).contains(cramp));
    return Stream.of(
            lacks(chart, at, "chart of foods", "```foods " + nutrient.id()),
            lacks(amounts, at, "table of daily amounts", "```daily-amounts " + nutrient.id()),
            lacks(evidence, at, "card on what it does for cramps", "`" + cramp + "` in its title"))
        .flatMap(Optional::stream);
  }

  /// The language's own word, as its glossary has it.
  private static String wordForCramp(ContentPack pack) {
    return Optional.ofNullable(pack.glossary().get("cramp"))
        .map(term -> term.title().toLowerCase(Locale.ROOT))
        .orElse("cramp");
  }

  private static Optional<Problem> lacks(boolean there, Place at, String what, String how) {
    return there
        ? Optional.empty()
        : Optional.of(
            new Problem(at, "The deck has no " + what + ".", "Add a card with " + how + "."));
  }

  private static Stream<Problem> table(Nutrient nutrient, ContentPack pack) {
    int foods = pack.foodsOf(nutrient.id()).size();
    boolean amounts =
        pack.dailyAmounts().stream().anyMatch(row -> row.nutrient().equals(nutrient.id()));
    return Stream.of(
            foods >= FEWEST_FOODS
                ? Optional.<Problem>empty()
                : Optional.of(
                    new Problem(
                        new Place("data/foods.csv", 1),
                        nutrient.id() + " has " + foods + " foods.",
                        "It needs " + FEWEST_FOODS + " at least.")),
            amounts
                ? Optional.<Problem>empty()
                : Optional.of(
                    new Problem(
                        new Place("data/daily-amounts.csv", 1),
                        nutrient.id() + " has no daily amounts.",
                        "Add them.")))
        .flatMap(Optional::stream);
  }

  /// The published amounts are rounded, so the percent may be one off.
  private static Optional<Problem> food(Food food) {
    Nutrient nutrient = Nutrient.of(food.nutrient()).orElseThrow();
    double percent = 100 * food.amount() / nutrient.dailyValue();
    return Math.abs(percent - food.dailyValuePercent()) <= 1
        ? Optional.empty()
        : Optional.of(
            new Problem(
                food.at(),
                String.format(
                    Locale.ROOT,
                    "%s: %d%% of the Daily Value, but the amount makes %.0f%%.",
                    food.id(),
                    food.dailyValuePercent(),
                    percent),
                "Mend the one that is wrong."));
  }

  private static Optional<Problem> unborn(Food food) {
    boolean concerns =
        Set.of(food.id().split("-", -1)).stream().anyMatch(Set.of("liver", "tuna")::contains);
    return !concerns || food.cautions().contains(Caution.PREGNANCY)
        ? Optional.empty()
        : Optional.of(
            new Problem(
                food.at(),
                food.id() + " does not carry the caution pregnancy.",
                "Add it: vitamin A in liver and its oil, mercury in tuna."));
  }
}
