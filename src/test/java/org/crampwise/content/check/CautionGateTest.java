package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampwise.content.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CautionGateTest {
  private final Gate gate = new CautionGate(Gates.english().topics());

  private static Sample card(String text) {
    return Sample.good().deck("## A card\nWords.[^MM-Q]\n\n" + text + "[^MM-Q]\n");
  }

  @Test
  void theGoodSamplePasses() {
    assertThat(Gates.problems(gate, Sample.good())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Stretch the calf.                          | clot      | stretch
          Now pull the toes up.                      | clot      | stretch
          A gentle stretch may ease one.             | clot      | stretch
          Stretching helps.                          | clot      | stretch
          Rub the muscle.                            | clot      | massage
          Massage can help.                          | clot      | massage
          Drink more.                                | fluid     | drink
          In the heat, drink water.                  | kidney    | drink
          Fluids may help.                           | child     | drink
          Eat something salty.                       | fluid     | salt
          Salts may help.                            | kidney    | salt
          Take a magnesium tablet.                   | pregnancy | supplement
          Tablets may help with cramps.              | kidney    | supplement
          """)
  void whatACautionForbidsIsHiddenByItsCallOut(String text, String caution, String topic) {
    assertThat(Gates.problems(gate, card(text)))
        .contains(
            "magnesium.md:13: Under the caution "
                + caution
                + " this still stands: \""
                + text
                + "\". Put it into > [!advice topic="
                + topic
                + " evidence=...].");
    assertThat(Gates.problems(gate, card("> [!advice topic=other evidence=some]\n> " + text)))
        .isNotEmpty();
    assertThat(
            Gates.problems(gate, card("> [!advice topic=" + topic + " evidence=some]\n> " + text)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do not rub or stretch the leg.",
        "Never force a drink.",
        "Studies of bedtime stretching do not agree.",
        "A cramp goes on even with a stretch.",
        "People who drink much alcohol.",
        "Ask what to drink and how much.",
        "Give nothing to drink.",
        "There is little proof that B12 tablets help cramps.",
        "Some people need B12 shots.",
        "Does stretching ease a cramp?",
      })
  void mentionsWarningsAndQuestionsMayStay(String text) {
    assertThat(Gates.problems(gate, card(text))).isEmpty();
  }

  @Test
  void titlesAndSummariesMayNotEncourageEither() {
    assertThat(Gates.problems(gate, Sample.good().deck("## Drink more\nWords.[^MM-Q]\n")))
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .startsWith("magnesium.md:10: Under the caution fluid this still stands"));
  }

  @Test
  void theRightAnswerOfAQuizMayNotEncourageEither() {
    String quiz = "## Quiz\n```quiz\n? What helps?\n- Drink more\n+ Wait\n= So.[^MM-Q]\n```\n";
    assertThat(Gates.problems(gate, Sample.good().deck(quiz))).isEmpty();
    String right = quiz.replace("- Drink", "+ Drink").replace("+ Wait", "- Wait");
    assertThat(Gates.problems(gate, Sample.good().deck(right)))
        .anySatisfy(problem -> assertThat(problem).contains("this still stands: \"Drink more\""));
  }

  @Test
  void neitherMayWhatIsShownUnderEveryCaution() {
    assertThat(
            Gates.problems(
                gate,
                Sample.good()
                    .replacing(
                        "content/en/glossary.toml", "Salts in the body.", "Drink some water.")))
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .startsWith("glossary.toml:1: Under the caution fluid this still stands"));
    assertThat(
            Gates.problems(
                gate,
                Sample.good()
                    .replacing(
                        "content/en/get-help.md", "Chest pain or tightness.", "Stretch the calf.")))
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .startsWith("get-help.md:9: Under the caution clot this still stands"));
  }
}
