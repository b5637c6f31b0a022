package org.crampwise.content.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M1 2L3 4Z | M1 2 L3 4 Z",
        "m1,2 3,4 | M1 2 L4 6",
        "M1 2 3 4 5 6 | M1 2 L3 4 L5 6",
        "M1 2H5V6h-1v-2 | M1 2 L5 2 L5 6 L4 6 L4 4",
        "M.5-1l1.5.5 | M.5 -1 L2 -.5",
        "M0 0C1 2 3 4 5 6S9 10 11 12 | M0 0 C1 2 3 4 5 6 C7 8 9 10 11 12",
        "M0 0L5 5S9 10 11 12 | M0 0 L5 5 C5 5 9 10 11 12",
        "M0 0Q3 3 6 0 | M0 0 C2 2 4 2 6 0",
        "M10 10l5 0zl0 5 | M10 10 L15 10 Z L10 15",
      })
  void everythingBecomesFourAbsoluteCommands(String data, String same) {
    assertThat(OutlineParser.parse(data)).isEqualTo(OutlineParser.parse(same)).isPresent();
    assertThat(OutlineParser.parse(data).orElseThrow().commands()).matches("[MLCZ]+");
  }

  @Test
  void arcBecomesCurvesOnItsCircle() {
    Outline half = OutlineParser.parse("M-10 0A10 10 0 0 1 10 0").orElseThrow();
    assertThat(half.commands()).isEqualTo("MCC");
    assertThat(half.coordinate(6)).isCloseTo(0, within(1e-9));
    assertThat(half.coordinate(7))
        .as("clockwise from left goes over the top")
        .isCloseTo(-10, within(1e-9));
    assertThat(half.coordinate(12)).isEqualTo(10);
    Outline large = OutlineParser.parse("M0 -10a10 10 0 1 0 10 10").orElseThrow();
    assertThat(large.commands()).isEqualTo("MCCC");
    assertThat(large.coordinate(6)).as("counter-clockwise").isCloseTo(-10, within(1e-9));
  }

  @Test
  void arcTooSmallForItsEndsGrows() {
    Outline grown = OutlineParser.parse("M0 0A1 1 0 0 1 20 0").orElseThrow();
    assertThat(grown.coordinate(7)).isCloseTo(-10, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "L1 2",
        "M1",
        "M1 2 L",
        "M1 2 T3 4",
        "M1 2 Z 3 4",
        "M1 2 #",
        "M1 x",
        "M0 0A1 1 0 2 0 1 1"
      })
  void whatIsNoPathIsRefused(String data) {
    assertThat(OutlineParser.parse(data)).isEmpty();
  }

  @Test
  void pathDataReadsBackTheSame() {
    Outline outline = OutlineParser.parse("M1.5 2C3 4 5 6.25 7 8L-1 0Z").orElseThrow();
    assertThat(OutlineParser.parse(outline.pathData())).contains(outline);
  }
}
