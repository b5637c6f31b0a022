package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampwise.content.Sample;
import org.junit.jupiter.api.Test;

class CautionWordsGateTest {
  private static final String FILE = "content/en/cautions.md";

  private final Gate gate = new CautionWordsGate();

  private static Sample words(String text) {
    return Sample.good().replacing(FILE, "Heart disease? Ask the care team first.", text);
  }

  @Test
  void everyCautionHasItsWords() {
    assertThat(Gates.problems(gate, Sample.good()))
        .containsExactly(
            "cautions.md:1: The caution kidney has no words. Add `## kidney The lead words`.",
            "cautions.md:1: The caution pregnancy has no words. Add `## pregnancy The lead words`.",
            "cautions.md:1: The caution child has no words. Add `## child The lead words`.");
  }

  @Test
  void onceAndShort() {
    assertThat(Gates.problems(gate, Sample.good().replacing(FILE, "## fluid", "## clot")))
        .contains("cautions.md:11: The caution clot stands here again. Keep one.");
    assertThat(Gates.problems(gate, words("One. Two. Three. Four.")))
        .noneMatch(problem -> problem.contains("sentences"));
    assertThat(Gates.problems(gate, words("One. Two. Three. Four. Five.")))
        .contains("cautions.md:11: The caution has 5 sentences. Keep to 4 at most.");
  }

  @Test
  void theyEncourageNothingACautionForbids() {
    Gate encouraged = new CautionGate(Gates.english().topics());
    assertThat(Gates.problems(encouraged, words("Drink more.")))
        .contains(
            "cautions.md:13: Under the caution fluid this still stands: \"Drink more.\"."
                + " Say whom to ask instead.");
  }

  @Test
  void theyEndInASourceAndKeepToTheReadingGradeOfSafetyCards() {
    Sample bare = Sample.good().replacing(FILE, "Get help today.[^MM-Q]", "Get help today.");
    assertThat(Gates.problems(new FootnoteGate(), bare))
        .singleElement()
        .asString()
        .startsWith("cautions.md:9: Without a source");
    Wording english = Gates.english();
    Gate reading = english.reading();
    assertThat(
            Gates.problems(
                reading, words("Anticipate potentially dangerous electrolyte abnormalities.")))
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .startsWith("cautions.md:1: Reading grade (Flesch-Kincaid, eased) of cautions")
                    .contains("above 5.0"));
  }
}
