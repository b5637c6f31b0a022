package org.crampwise.ui.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crampwise.ui.selfcheck.RowPages.Span;
import org.junit.jupiter.api.Test;

class RowPagesTest {
  private static List<Span> pages(double room, double apart, Double... heights) {
    return new RowPages(room, 1, apart).of(List.of(heights));
  }

  @Test
  void whatFitsStandsOnOnePage() {
    assertThat(pages(32, 0, 10.0, 10.0, 10.0)).containsExactly(new Span(0, 3));
    assertThat(pages(32, 0)).containsExactly(new Span(0, 0));
  }

  @Test
  void rowsAreSpreadEvenlyOverAsFewPagesAsTheyNeed() {
    assertThat(pages(32, 0, 10.0, 10.0, 10.0, 10.0))
        .containsExactly(new Span(0, 2), new Span(2, 4));
  }

  @Test
  void theRowApartNeedsTwiceTheGap() {
    assertThat(pages(25, 2, 10.0, 10.0)).containsExactly(new Span(0, 2));
    assertThat(pages(24, 2, 10.0, 10.0)).containsExactly(new Span(0, 1), new Span(1, 2));
  }

  @Test
  void aRowApartThatFitsBesideNoRowHasAPageOfItsOwn() {
    assertThat(pages(11, 4, 10.0)).containsExactly(new Span(0, 1), new Span(1, 1));
  }

  @Test
  void noPageIsEmptyButTheOneOfTheRowApart() {
    assertThat(pages(5, 0, 10.0, 10.0)).containsExactly(new Span(0, 1), new Span(1, 2));
  }
}
