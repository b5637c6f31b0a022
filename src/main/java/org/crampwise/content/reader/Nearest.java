package org.crampwise.content.reader;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Guesses which known name a misspelt one was meant to be.
final class Nearest {
  private Nearest() {}

  /// The known name with the fewest edits, if those are few enough to be a slip of the keyboard.
  static Optional<String> to(String name, Collection<String> known) {
    int most = Math.max(1, name.length() / 3);
    return known.stream()
        .filter(candidate -> edits(name, candidate) <= most)
        .min(
            Comparator.<String>comparingInt(candidate -> edits(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int swap = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
