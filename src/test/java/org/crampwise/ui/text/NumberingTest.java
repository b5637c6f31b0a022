package org.crampwise.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberingTest {
  @Test
  void sourcesAreNumberedAsTheyAreMet() {
    Numbering numbering = new Numbering();
    assertThat(numbering.of("NHS")).isEqualTo(1);
    assertThat(numbering.of("AAOS")).isEqualTo(2);
    assertThat(numbering.of("NHS")).isEqualTo(1);
    assertThat(numbering.of("FDA")).isEqualTo(3);
    assertThat(numbering.keys()).containsExactly("NHS", "AAOS", "FDA");
  }
}
