package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampwise.content.Sample;
import org.junit.jupiter.api.Test;

class SafetyFirstGateTest {
  private static final String SAFETY = "## Check this first\n\n```safety U1\n```\n\n";
  private static final String WORDS = "## What they are\n\nWords.[^MM-Q]\n\n";
  private static final String STRETCH =
      "## A stretch\n\n> [!advice topic=stretch evidence=some]\n> Stretch.[^MM-Q]\n\n";

  private final Gate gate = new SafetyFirstGate();

  @Test
  void theGoodSamplePasses() {
    assertThat(Gates.problems(gate, Sample.good())).isEmpty();
  }

  @Test
  void theSwollenLegComesBeforeAnyStretchOrMassage() {
    assertThat(Gates.problems(gate, Sample.good().deck("overuse", WORDS + SAFETY + STRETCH)))
        .isEmpty();
    assertThat(Gates.problems(gate, Sample.good().deck("overuse", WORDS + STRETCH + SAFETY)))
        .containsExactly(
            "overuse.md:16: A stretch or massage before the card of the one swollen leg."
                + " Put a card with ```safety U1 before it.");
    String massage = STRETCH.replace("topic=stretch", "topic=massage");
    assertThat(Gates.problems(gate, Sample.good().deck("overuse", massage))).hasSize(1);
  }

  @Test
  void someDecksOpenWithIt() {
    assertThat(Gates.problems(gate, Sample.good().deck("night-cramps", SAFETY + WORDS + STRETCH)))
        .isEmpty();
    assertThat(Gates.problems(gate, Sample.good().deck("night-cramps", WORDS + SAFETY + STRETCH)))
        .containsExactly(
            "night-cramps.md:2: The deck does not open with the card of the one swollen leg."
                + " Begin it with a card that holds ```safety U1.");
  }

  @Test
  void onlyPregnancyMayOpenWithItsOwnRow() {
    String own = SAFETY.replace("U1", "U2");
    Sample more =
        Sample.good().replacing("content/en/get-help.md", "## P3 Muscles", "## U2 Muscles");
    assertThat(Gates.problems(gate, more.deck("pregnancy", own + STRETCH))).isEmpty();
    assertThat(Gates.problems(gate, more.deck("night-cramps", own + STRETCH))).hasSize(1);
  }
}
