package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampwise.content.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CautionStripGateTest {
  private final Gate gate = new CautionStripGate();

  private static Sample card(String topic, String more) {
    String advice = "> [!advice topic=" + topic + " evidence=weak]\n> Words.[^MM-Q]\n";
    return Sample.good().deck("## A card\n" + advice + more);
  }

  @ParameterizedTest
  @CsvSource({"supplement, kidney", "drink, fluid", "salt, fluid"})
  void adviceThatMayHarmSomeStandsBesideTheirStrip(String topic, String caution) {
    assertThat(Gates.problems(gate, card(topic, "")))
        .containsExactly(
            "magnesium.md:11: Advice on "
                + topic
                + " without the caution "
                + caution
                + " on its card. Add > [!caution "
                + caution
                + "] to the card.");
    assertThat(
            Gates.problems(
                gate, card(topic, "\n> [!caution " + caution + "]\n> Ask first.[^MM-Q]\n")))
        .isEmpty();
    assertThat(Gates.problems(gate, card(topic, "\n> [!caution clot]\n> Ask first.[^MM-Q]\n")))
        .hasSize(1);
  }

  @Test
  void otherAdviceNeedsNone() {
    assertThat(Gates.problems(gate, card("food", ""))).isEmpty();
    assertThat(Gates.problems(gate, Sample.good())).isEmpty();
  }
}
