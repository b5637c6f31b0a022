package org.crampwise.ui.selfcheck;

import java.util.ArrayList;
import java.util.List;

/// The letters of a keyboard in the order of the alphabet, over as many pages as the glass makes
/// necessary: every key keeps its 20 mm.
///
/// @param columns of all keys
/// @param rows of all keys
/// @param pages the signs on each page
/// @param split whether the keys that write no letter stand in the last two columns, not in a row
///   of their own
record Keyboard(int columns, int rows, List<List<String>> pages, boolean split) {
  /// More than this many keys side by side are no easier to find.
  private static final int WIDEST = 10;

  /// How many columns those other keys take where they stand beside the letters.
  static final int BESIDE = 2;

  Keyboard {
    pages = pages.stream().map(List::copyOf).toList();
  }

  /// @param across how many keys fit side by side
  /// @param down how many rows fit
  /// @param sets letters, then digits and signs: no page holds some of two
  static Keyboard of(int across, int down, List<String> sets) {
    boolean split = down < 3;
    int columns = Math.max(split ? 4 : 3, Math.min(across, split ? across : WIDEST));
    int least = Math.max(1, split ? (columns - BESIDE) * down : columns * (down - 1));
    List<List<String>> pages = new ArrayList<>();
    for (String set : sets) {
      List<String> signs = set.codePoints().mapToObj(Character::toString).toList();
      int count = (signs.size() + least - 1) / least;
      int size = (signs.size() + count - 1) / count;
      for (int from = 0; from < signs.size(); from += size) {
        pages.add(signs.subList(from, Math.min(from + size, signs.size())));
      }
    }
    int most = pages.stream().mapToInt(List::size).max().orElse(1);
    int letters = split ? columns - BESIDE : columns;
    int rows = (most + letters - 1) / letters + (split ? 0 : 1);
    return new Keyboard(columns, Math.max(rows, 2), pages, split);
  }

  /// How many letters stand in a row.
  int inRow() {
    return split ? columns - BESIDE : columns;
  }
}
