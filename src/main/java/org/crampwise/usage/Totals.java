package org.crampwise.usage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Figures that belong together, made so that no subtraction tells which of one to four a few are:
/// whatever is shown as a few could be each of them, also for those who know how this is reckoned.
final class Totals {
  private static final int MOST_OF_A_FEW = Figure.LEAST - 1;

  private Totals() {}

  /// The sum of parts that are all shown, or the least it can be where the sum itself would tell.
  static Figure of(List<Integer> parts) {
    List<Integer> few = parts.stream().filter(Figure::isFew).toList();
    int hidden = sum(few);
    int shown = sum(parts) - hidden;
    if (few.isEmpty() || couldBeAny(few.size(), hidden)) {
      return new Figure.Exactly(shown + hidden);
    }
    return shown == 0 && few.size() == 1
        ? new Figure.Few()
        : new Figure.AtLeast(shown + few.size());
  }

  /// Whether each of so many parts with this sum could be one and could be four.
  private static boolean couldBeAny(int parts, int sum) {
    int others = parts - 1;
    return MOST_OF_A_FEW + others <= sum && sum <= 1 + MOST_OF_A_FEW * others;
  }

  /// Parts whose sum is known. Beside a few, the greatest is shown as the least it can be, reckoned
  /// from nothing but the others as they are shown. Empty where even that would tell.
  static <K> Optional<Map<K, Figure>> parts(Map<K, Integer> parts) {
    Map<K, Figure> figures = new LinkedHashMap<>();
    parts.forEach((key, count) -> figures.put(key, Figure.of(count)));
    int few = (int) parts.values().stream().filter(Figure::isFew).count();
    if (few == 0) {
      return Optional.of(figures);
    }
    List<Map.Entry<K, Integer>> shown =
        parts.entrySet().stream()
            .filter(part -> !Figure.isFew(part.getValue()))
            .sorted(Map.Entry.comparingByValue())
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> others =
        shown.subList(0, shown.size() - 1).stream().map(Map.Entry::getValue).toList();
    int least = sum(parts.values()) - sum(others) - MOST_OF_A_FEW * few;
    int next = others.isEmpty() ? MOST_OF_A_FEW : others.getLast();
    if (least <= next) {
      return Optional.empty();
    }
    figures.put(shown.getLast().getKey(), new Figure.AtLeast(least));
    return Optional.of(figures);
  }

  private static int sum(Iterable<Integer> numbers) {
    int sum = 0;
    for (int number : numbers) {
      sum = Math.addExact(sum, number);
    }
    return sum;
  }
}
