package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.crampwise.content.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The gates on what has to be there: decks, cards, red-flag rows, nutrients, glossary, drawings.
class ShapeGatesTest {

  @Test
  void everyDeckAndPageIsThere() {
    assertThat(Gates.problems(new DeckGate(), Sample.good()))
        .contains("prevention.md:1: The deck is missing. Add it.")
        .contains("during-a-cramp.md:1: The deck is missing. Add it.")
        .noneMatch(problem -> problem.startsWith("magnesium.md:"))
        .noneMatch(problem -> problem.startsWith("about.md:"))
        .hasSize(13 + 3);
  }

  @Test
  void aTitleHasFortyCharactersAtMost() {
    String forty = "a234567890b234567890c234567890d234567890";
    assertThat(Gates.problems(new DeckGate(), card(forty, "Words.[^MM-Q]"))).isEmpty();
    assertThat(Gates.problems(new DeckGate(), card(forty + "e", "Words.[^MM-Q]")))
        .containsExactly("magnesium.md:10: A title of 41 characters. Keep to 40 at most.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Words.[^MM-Q]\n\n```safety U1\n```",
        "```quiz\n? Q?\n- A\n+ B\n= So.[^MM-Q]\n```\n\nWords.[^MM-Q]",
        "Words.[^MM-Q]\n\nMore.[^MM-Q]\n\n```foods magnesium\n```",
        "```drawing spinach\nLeaves.\n```\n\n```daily-amounts magnesium\n```",
      })
  void aFigureThatFillsTheCardStandsAlone(String body) {
    assertThat(Gates.problems(new DeckGate(), card("A card", body)))
        .singleElement()
        .asString()
        .contains("This block leaves no room on its card");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```safety U1\n```",
        "```foods magnesium\n```\n\nWords.[^MM-Q]\n\n> [!caution kidney]\n> Ask.[^MM-Q]",
        "Words.[^MM-Q]\n\n```daily-amounts magnesium\n```",
      })
  void oneSentenceAndACautionMayStandBesideAChart(String body) {
    assertThat(Gates.problems(new DeckGate(), card("A card", body))).isEmpty();
  }

  @Test
  void anEmptyCardIsNone() {
    assertThat(Gates.problems(new DeckGate(), Sample.good().deck("## A card\n")))
        .contains("magnesium.md:10: The card is empty. Write it, or remove it.");
  }

  private static Sample card(String title, String body) {
    Sample sample = Sample.good();
    for (String id : DeckGate.TOPICS) {
      sample = sample.deck(id, "## A card\nWords.[^MM-Q]\n");
    }
    for (String id : DeckGate.PAGES) {
      sample = sample.replacing("content/en/pages/about.md", "About", "About");
      sample = sample.with("content/en/pages/" + id + ".md", page());
    }
    return sample.deck("## " + title + "\n" + body + "\n");
  }

  private static String page() {
    return """
    ---
    title: A page
    summary: A summary
    drawing: spinach
    reviewed: none
    review_by: 2027-11-22
    ---

    ## A card
    Words.[^MM-Q]
    """;
  }

  @Test
  void everyRedFlagRowHasOneCard() {
    Gate gate = new RedFlagGate();
    assertThat(Gates.problems(gate, Sample.good()))
        .contains("get-help.md:1: The red-flag row E10 has no card. Add `## E10 The sign`.")
        .noneMatch(problem -> problem.contains("row U1 "))
        .hasSize(44 - 4);
    String help = "content/en/get-help.md";
    assertThat(Gates.problems(gate, Sample.good().replacing(help, "## P3 ", "## U1 ")))
        .contains("get-help.md:20: U1 has two cards. Keep one.");
    assertThat(Gates.problems(gate, Sample.good().replacing(help, "## P3 ", "## P14 ")))
        .contains("get-help.md:20: There is no row P14.");
  }

  @Test
  void aNutrientHasItsChartItsTableItsEvidenceAndEnoughFoods() {
    assertThat(Gates.problems(new NutrientGate(), Sample.good()))
        .contains(
            "magnesium.md:2: The deck has no table of daily amounts."
                + " Add a card with ```daily-amounts magnesium.",
            "magnesium.md:2: The deck has no card on what it does for cramps."
                + " Add a card with `cramp` in its title.",
            "foods.csv:1: magnesium has 1 foods. It needs 14 at least.",
            "daily-amounts.csv:1: vitamin-d has no daily amounts. Add them.")
        .noneMatch(problem -> problem.contains("has no chart"));
  }

  @Test
  void theShareOfTheDailyValueFollowsFromTheAmount() {
    Sample bad = Sample.good().replacing("data/foods.csv", "80,mg,19", "80,mg,21");
    assertThat(Gates.problems(new NutrientGate(), bad))
        .contains(
            "foods.csv:2: almonds: 21% of the Daily Value, but the amount makes 19%."
                + " Mend the one that is wrong.");
    Sample rounded = Sample.good().replacing("data/foods.csv", "80,mg,19", "80,mg,20");
    assertThat(Gates.problems(new NutrientGate(), rounded))
        .noneMatch(problem -> problem.contains("Daily Value"));
  }

  @Test
  void noAgeHasTwoDailyAmounts() {
    String amounts = "data/daily-amounts.csv";
    assertThat(Gates.problems(new NutrientGate(), Sample.good()))
        .noneMatch(problem -> problem.contains("These ages"));
    Sample twice =
        Sample.good().replacing(amounts, "US,magnesium,male,51y", "US,magnesium,female,30y");
    assertThat(Gates.problems(new NutrientGate(), twice))
        .contains("daily-amounts.csv:4: These ages stand in line 3 already. Mend `from` or `to`.");
  }

  @Test
  void liverCarriesTheCautionPregnancy() {
    Sample bad = Sample.good().replacing("data/foods.csv", "pregnancy", "");
    assertThat(Gates.problems(new NutrientGate(), bad))
        .contains(
            "foods.csv:3: liver does not carry the caution pregnancy."
                + " Add it: vitamin A in liver and its oil, mercury in tuna.");
  }

  @Test
  void theGlossaryIsLargeAndItsMeaningsShort() {
    String long26 = "a b c d e f g h i j k l m n o p q r s t u v w x y z";
    Sample bad =
        Sample.good()
            .replacing(
                "content/en/glossary.toml",
                "Salts in the body. They help nerves and muscles work.",
                long26);
    assertThat(Gates.problems(new GlossaryGate(), bad))
        .containsExactly(
            "glossary.toml:1: The glossary has 1 words. It needs 50 at least.",
            "glossary.toml:1: The meaning of electrolytes has 26 words. Keep to 25 at most.");
  }

  @Test
  void aDrawingKeepsToWhatCanBeDrawn() {
    Sample bad = Sample.good().with("illustrations/bad.svg", "<svg><script>x</script></svg>");
    assertThat(bad.<List<String>>in(ShapeGatesTest::drawings))
        .isNotEmpty()
        .allMatch(problem -> problem.startsWith("illustrations/bad.svg:1: "));
    assertThat(Sample.good().<List<String>>in(ShapeGatesTest::drawings)).isEmpty();
  }

  private static List<String> drawings(Path assets) {
    return new DrawingGate(assets)
        .check(Sample.good().pack()).stream().map(Object::toString).toList();
  }
}
