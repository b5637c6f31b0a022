package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crampwise.content.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimpleGateTest {
  private static final String FULL =
      """
      ## A card
      Some things lower it, we read.[^MM-Q]

      **Call {number}** for a fit or for worse.[^MM-Q]

      > [!advice topic=supplement evidence=weak]
      > Take it only if a test shows a lack of it.[^MM-Q]

      """;
  private static final String GOOD = "Things lower it. **Call {number}** for a fit.[^MM-Q]";

  private final Gate gate = new SimpleGate();

  private List<String> deck(String cards) {
    return Gates.problems(gate, Sample.good().deck(cards)).stream()
        .filter(problem -> problem.startsWith("magnesium.md"))
        .toList();
  }

  private List<String> simple(String words) {
    return deck(FULL + "> [!simple]\n> " + words + "\n");
  }

  @Test
  void aCardOfProseIsSaidSimpler() {
    assertThat(simple(GOOD)).isEmpty();
    assertThat(deck(FULL))
        .containsExactly("magnesium.md:10: The card is not said simpler. Add a > [!simple] to it.");
    assertThat(deck("## A card\n> [!advice topic=food evidence=some]\n> Eat nuts.[^MM-Q]\n"))
        .hasSize(1);
  }

  @Test
  void aChartATableAndAQuestionAreNot() {
    assertThat(
            deck(
                """
                ## Foods
                How much.[^MM-Q]

                ```foods magnesium
                ```

                ## Amounts
                How much.[^MM-Q]

                ```daily-amounts magnesium
                ```

                ## What to ask
                > [!ask]
                > - Why me?[^MM-Q]
                > - What now?[^MM-Q]
                """))
        .isEmpty();
  }

  @Test
  void theOtherDecksMayDoWithoutAndAreHeldToTheSame() {
    Sample without = Sample.good().deck("stretching", FULL);
    Sample with = Sample.good().deck("stretching", FULL + "> [!simple]\n> It can.[^MM-Q]\n");
    assertThat(Gates.problems(gate, without)).noneMatch(p -> p.startsWith("stretching.md"));
    assertThat(Gates.problems(gate, with)).anyMatch(p -> p.startsWith("stretching.md:18: Said"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Call {number} for a fit.[^MM-Q]                           | Said simpler, the card loses strong words of its paragraphs.
          **Call** for a fit.[^MM-Q]                                | Said simpler, the card loses {number}.
          **Call {number}.**[^ODS-Mg]                               | Said simpler, the card rests on what it does not rest on in full: ODS-Mg.
          **Call {number}.** A. B. C. D. E.[^MM-Q]                  | Said simpler in 6 sentences.
          **Call {number}** a b c d e f g h i j k l m n o p.[^MM-Q] | Said simpler in 18 words, in full in 14.
          """)
  void itKeepsWhatWarnsAndAddsNothing(String words, String message) {
    assertThat(simple(words)).singleElement().asString().startsWith("magnesium.md:18: " + message);
  }

  @Test
  void onceIsEnough() {
    assertThat(simple(GOOD + "\n\n> [!simple]\n> So it is.[^MM-Q]"))
        .contains("magnesium.md:18: The card is said simpler twice. Make it one.");
  }

  @Test
  void everyRedFlagCardIsSaidSimpler() {
    assertThat(Gates.problems(gate, Sample.good()))
        .filteredOn(problem -> problem.startsWith("get-help.md"))
        .hasSize(3)
        .allMatch(problem -> problem.contains("The card is not said simpler."));
    Sample foreign =
        Sample.good()
            .replacing(
                "content/en/get-help.md",
                "One leg is swollen.[^MM-Q]",
                "One leg is swollen.[^ODS-Mg]");
    assertThat(Gates.problems(gate, foreign))
        .filteredOn(problem -> problem.startsWith("get-help.md"))
        .anyMatch(problem -> problem.contains("rests on what it does not rest on in full"));
  }
}
