package org.crampwise.ui.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final String OTHERS = "0123456789.,?!";

  @ParameterizedTest
  @CsvSource({"9, 2, 3", "10, 4, 2", "20, 5, 2", "4, 2, 11", "8, 6, 2", "7, 1, 9"})
  void everyLetterIsOnOnePageAndAllFit(int across, int down, int pages) {
    Keyboard board = Keyboard.of(across, down, List.of(LETTERS, OTHERS));
    assertThat(board.pages()).hasSize(pages);
    assertThat(board.pages().stream().flatMap(List::stream))
        .containsExactlyElementsOf(
            (LETTERS + OTHERS).codePoints().mapToObj(Character::toString).toList());
    assertThat(board.columns()).isLessThanOrEqualTo(Math.max(across, 4));
    assertThat(board.rows()).isLessThanOrEqualTo(Math.max(down, 2));
    int letterRows = board.rows() - (board.split() ? 0 : 1);
    assertThat(board.pages())
        .allSatisfy(page -> assertThat(page).hasSizeLessThanOrEqualTo(board.inRow() * letterRows));
  }
}
