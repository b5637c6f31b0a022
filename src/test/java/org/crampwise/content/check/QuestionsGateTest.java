package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crampwise.content.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsGateTest {
  private final Gate gate = new QuestionsGate();

  private static Sample ask(String... questions) {
    return Sample.good()
        .deck(
            "## A card\nWords.[^MM-Q]\n\n## What to ask\n> [!ask]\n> - "
                + String.join("[^MM-Q]\n> - ", questions)
                + "[^MM-Q]\n");
  }

  private List<String> problems(Sample sample) {
    return Gates.problems(gate, sample).stream()
        .filter(problem -> problem.startsWith("magnesium.md"))
        .toList();
  }

  @Test
  void twoOrThreeShortQuestionsEndADeck() {
    assertThat(problems(ask("Why me?", "What now?"))).isEmpty();
    assertThat(problems(ask("Why me?", "What now?", "Who can help?"))).isEmpty();
    assertThat(problems(ask("Why me?")))
        .containsExactly("magnesium.md:14: Questions to ask: 1. Keep to 2 or 3.");
    assertThat(problems(ask("Why?", "Who?", "How?", "When?")))
        .containsExactly("magnesium.md:14: Questions to ask: 4. Keep to 2 or 3.");
  }

  @Test
  void aTopicWithoutThemIsNamedAndAPageIsNot() {
    String lacking = "The deck does not end in one card of questions.";
    assertThat(Gates.problems(gate, Sample.good()))
        .containsExactlyInAnyOrder(
            "magnesium.md:2: " + lacking + " End it with a card that holds > [!ask] and a list.",
            "stretching.md:2: " + lacking + " End it with a card that holds > [!ask] and a list.");
  }

  @Test
  void theyStandOnTheLastCardAndOnce() {
    String asked = "> [!ask]\n> - Why me?[^MM-Q]\n> - What now?[^MM-Q]\n\n";
    assertThat(problems(Sample.good().deck("## Ask\n" + asked + "## A card\nWords.[^MM-Q]\n")))
        .singleElement()
        .asString()
        .contains("does not end in one card");
    assertThat(problems(Sample.good().deck("## Ask\n" + asked + "## Ask more\n" + asked)))
        .singleElement()
        .asString()
        .contains("does not end in one card");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tell me.                                       | This is not one question
          Why me? Who knows?                             | This is not one question
          A b c d e f g h i j k l m?                     | A question of 13 words
          """)
  void eachIsOneShortQuestion(String text, String message) {
    assertThat(problems(ask("Why me?", text)))
        .singleElement()
        .asString()
        .startsWith("magnesium.md:16: " + message);
  }

  @Test
  void aQuestionNeedsItsSource() {
    assertThat(
            Gates.problems(
                new FootnoteGate(),
                Sample.good().deck("## Ask\n> [!ask]\n> - Why me?\n> - What now?[^MM-Q]\n")))
        .containsExactly(
            "magnesium.md:12: Without a source: \"Why me?\"."
                + " End it with a footnote such as [^MM-Q].");
  }
}
