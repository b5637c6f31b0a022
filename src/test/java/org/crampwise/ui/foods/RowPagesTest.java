package org.crampwise.ui.foods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowPagesTest {
  @Test
  void putsNoMoreOnAPageThanFits() {
    RowPages pages = RowPages.of(Collections.nCopies(7, 10.0), 2, 34);
    assertThat(pages.pages()).containsExactly(List.of(0, 1, 2), List.of(3, 4, 5), List.of(6));
  }

  @Test
  void spreadsRowsEvenly() {
    RowPages pages = RowPages.of(Collections.nCopies(14, 10.0), 0, 65);
    assertThat(pages.pages()).extracting(List::size).containsExactly(5, 5, 4);
    assertThat(pages.most()).isEqualTo(5);
  }

  @Test
  void keepsFullPagesWhereEvenOnesWouldNotFit() {
    RowPages pages = RowPages.of(List.of(30.0, 30.0, 10.0, 10.0, 10.0, 10.0), 0, 60);
    assertThat(pages.count()).isEqualTo(2);
    assertThat(pages.pages()).containsExactly(List.of(0, 1), List.of(2, 3, 4, 5));
  }

  @Test
  void givesARowThatIsTooHighItsOwnPage() {
    RowPages pages = RowPages.of(List.of(10.0, 99.0, 10.0), 0, 30);
    assertThat(pages.pages()).containsExactly(List.of(0), List.of(1), List.of(2));
  }

  @Test
  void losesNoRow() {
    List<Double> heights = IntStream.range(0, 30).mapToObj(i -> 10.0 + i % 7).toList();
    RowPages pages = RowPages.of(heights, 3, 70);
    assertThat(pages.pages().stream().flatMap(List::stream).toList())
        .isEqualTo(IntStream.range(0, 30).boxed().toList());
  }

  @Test
  void hasOnePageForNothing() {
    assertThat(RowPages.of(List.of(), 0, 100).count()).isEqualTo(1);
  }
}
