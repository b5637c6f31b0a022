package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampwise.content.Sample;
import org.junit.jupiter.api.Test;

class ReadingGateTest {
  private final Gate gate = Gates.english().reading();

  private static Sample card(String text) {
    return Sample.good().deck("## A card\n" + text + "[^MM-Q]\n");
  }

  @Test
  void plainWordsPass() {
    String plain = "A cramp hurts. It comes at once. Then it goes. The leg may be sore for a day.";
    assertThat(Gates.problems(gate, card(plain))).isEmpty();
  }

  @Test
  void hardWordsAreNamed() {
    String hard = "Idiopathic musculoskeletal contractions necessitate pharmacological evaluation.";
    assertThat(Gates.problems(gate, card(hard)))
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .startsWith(
                        "magnesium.md:2: Reading grade (Flesch-Kincaid, eased) of magnesium")
                    .contains("above 6.0.")
                    .contains("contractions")
                    .contains("pharmacological"))
        .anySatisfy(problem -> assertThat(problem).contains("(Flesch-Kincaid, plain)"))
        .anySatisfy(problem -> assertThat(problem).contains("(SMOG)"));
  }

  @Test
  void aSentenceHasTwentyWordsAtMost() {
    String twenty = "a b c d e f g h i j k l m n o p q r s t";
    assertThat(Gates.problems(gate, card("Short. Short. " + twenty + "."))).isEmpty();
    assertThat(Gates.problems(gate, card("Short. Short. " + twenty + " u.")))
        .containsExactly(
            "magnesium.md:11: A sentence of 21 words: \""
                + twenty
                + " u.\"."
                + " Keep to 20 at most.");
  }

  @Test
  void sentencesHaveTwelveWordsOnAverage() {
    assertThat(Gates.problems(gate, card("a b c d e f g h i j k l m. A b c d e f g h i j k l m.")))
        .singleElement()
        .asString()
        .startsWith("magnesium.md:2: Words a sentence on average of magnesium: 13.00, above 12.0.");
  }

  @Test
  void redFlagCardsAreHeldToAnEasierGrade() {
    String text = "Sudden chest pain or tightness, with sweating, is an emergency at any time.";
    Sample bad =
        Sample.good().replacing("content/en/get-help.md", "Chest pain or tightness.", text);
    assertThat(Gates.problems(gate, card(text + " It is bad. It is. So it is."))).isEmpty();
    String harder = "Immediate emergency medical attention is necessary.";
    assertThat(
            Gates.problems(
                gate,
                Sample.good()
                    .replacing("content/en/get-help.md", "Chest pain or tightness.", harder)))
        .anySatisfy(problem -> assertThat(problem).contains("of get-help:").contains("above 5.0."));
    assertThat(bad.problems()).isEmpty();
  }
}
