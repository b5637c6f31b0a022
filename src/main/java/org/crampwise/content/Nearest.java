package org.crampwise.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Guesses which known name a misspelt one was meant to be.
public final class Nearest {
  private Nearest() {}

  /// The known name with the fewest edits, if those are few enough to be a slip of the keyboard.
  public static Optional<String> to(String name, Collection<String> known) {
    int most = Math.max(1, name.length() / 3);
    return known.stream()
        .filter(candidate -> edits(name, candidate) <= most)
        .min(
            Comparator.<String>comparingInt(candidate -> edits(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /// A letter more, less or other, or two neighbours swapped, is one edit each.
  private static int edits(String from, String to) {
    int[][] edits = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : fewest(from, to, i, j, edits);
      }
    }
    return edits[from.length()][to.length()];
  }

  private static int fewest(String from, String to, int i, int j, int[][] edits) {
    int other = edits[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int fewest = Math.min(other, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(fewest, edits[i - 2][j - 2] + 1) : fewest;
  }
}
