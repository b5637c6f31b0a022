package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampwise.content.Sample;
import org.junit.jupiter.api.Test;

class FootnoteGateTest {
  private final Gate gate = new FootnoteGate();

  @Test
  void theGoodSamplePasses() {
    assertThat(Gates.problems(gate, Sample.good())).isEmpty();
  }

  @Test
  void everyParagraphAndListItemOfADeckEndsInASource() {
    Sample bad =
        Sample.good()
            .deck(
                """
                ## A card
                No source.

                A source[^MM-Q] in the middle.

                - An item.
                - Another.[^MM-Q]

                > [!simple]
                > Simple.

                ## Quiz
                ```quiz
                ? Which one?
                - This
                + That
                = So it is.
                ```
                """);
    assertThat(Gates.problems(gate, bad))
        .containsExactly(
            "magnesium.md:11: Without a source: \"No source.\"."
                + " End it with a footnote such as [^MM-Q].",
            "magnesium.md:13: Without a source: \"A source in the middle.\"."
                + " End it with a footnote such as [^MM-Q].",
            "magnesium.md:15: Without a source: \"An item.\"."
                + " End it with a footnote such as [^MM-Q].",
            "magnesium.md:19: Without a source: \"Simple.\"."
                + " End it with a footnote such as [^MM-Q].",
            "magnesium.md:26: Without a source: \"So it is.\"."
                + " End it with a footnote such as [^MM-Q].");
  }

  @Test
  void soDoRedFlagCardsAndSteps() {
    Sample bad =
        Sample.good()
            .replacing("content/en/get-help.md", "Chest pain or tightness.[^MM-Q]", "Chest pain.")
            .replacing("content/en/stretches/calf.md", "Hold until it eases.[^MM-Q]", "Hold it.");
    assertThat(Gates.problems(gate, bad))
        .anySatisfy(problem -> assertThat(problem).startsWith("get-help.md:9: Without a source"))
        .anySatisfy(problem -> assertThat(problem).startsWith("calf.md:25: Without a source"))
        .hasSize(2);
  }
}
