package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampwise.content.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceGateTest {
  private final Gate gate = new AdviceGate(Gates.english().imperatives());

  private static Sample card(String text) {
    return Sample.good().deck("## A card\n" + text + "[^MM-Q]\n");
  }

  @Test
  void theGoodSamplePasses() {
    assertThat(Gates.problems(gate, Sample.good())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stretch the calf.",
        "Drink when thirsty.",
        "Tight calf? Rub it.",
        "If it is safe, walk a little.",
        "Then gently pull the toes up.",
        "Still tight: use something warm.",
        "In the heat, rest in the shade.",
        "You should eat more beans.",
        "Get more sun.",
        "It is best to warm up.",
        "People over 60 should drink more.",
        "Make sure the heel is down.",
      })
  void whatTellsTheReaderToDoSomethingStandsInACallOut(String text) {
    assertThat(Gates.problems(gate, card(text)))
        .singleElement()
        .asString()
        .startsWith("magnesium.md:11: Advice (\"")
        .endsWith("Put it into > [!advice topic=... evidence=...], or say what is so.");
    assertThat(Gates.problems(gate, card("> [!advice topic=other evidence=some]\n> " + text)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ask the pharmacist.",
        "Chest pain? Call {number}.",
        "Speak to a doctor today.",
        "Get help today.",
        "Bring a full list.",
        "Do not stop a medicine on your own.",
        "Stretch or rest?",
        "Rest can help.",
        "Stretch marks are something else.",
        "Rest: what studies found.",
        "Moving eases it.",
        "People who drink much alcohol.",
        "Walk away, and the screen clears itself.",
      })
  void directionsToCareWarningsAndStatementsMayStandAnywhere(String text) {
    assertThat(Gates.problems(gate, card(text))).isEmpty();
  }

  @Test
  void whatIsSaidSimplerIsNoExceptionButCautionsAndTheQuizAre() {
    assertThat(Gates.problems(gate, card("> [!simple]\n> Stretch it."))).hasSize(1);
    assertThat(Gates.problems(gate, card("> [!caution fluid]\n> Drink as the team says.")))
        .isEmpty();
    assertThat(
            Gates.problems(
                gate,
                Sample.good()
                    .deck("## Q\n```quiz\n? What?\n- Drink\n+ Rest\n= It is.[^MM-Q]\n```\n")))
        .isEmpty();
  }

  @Test
  void onARedFlagCardItStandsInDo() {
    String help = "content/en/get-help.md";
    assertThat(
            Gates.problems(
                gate, Sample.good().replacing(help, "Chest pain or", "Sit down. Chest pain or")))
        .containsExactly(
            "get-help.md:9: Advice (\"Sit\") outside a call-out: \"Sit down.\"."
                + " Put it into the [!do] call-out.");
    assertThat(
            Gates.problems(
                gate, Sample.good().replacing(help, "Speak to a doctor", "Sit. Speak to a doctor")))
        .isEmpty();
  }

  @Test
  void aGlossaryMeaningOnlySaysWhatIsSo() {
    Sample bad =
        Sample.good().replacing("content/en/glossary.toml", "They help", "Eat more. They help");
    assertThat(Gates.problems(gate, bad))
        .containsExactly(
            "glossary.toml:1: Advice (\"Eat\") outside a call-out: \"Eat more.\"."
                + " Say what is so instead.");
  }
}
