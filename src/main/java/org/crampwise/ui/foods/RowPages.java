package org.crampwise.ui.foods;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Splits rows of given heights into pages, evenly where that fits: no page is left with one row
/// while the others are full.
record RowPages(List<List<Integer>> pages) {
  RowPages {
    pages = pages.stream().map(List::copyOf).toList();
  }

  /// @param heights of the rows, in pixels
  /// @param gap between two rows
  /// @param room of a page; a row that is higher stands on a page of its own
  static RowPages of(List<Double> heights, double gap, double room) {
    List<List<Integer>> full = full(heights, gap, room);
    int most = (int) Math.ceil((double) heights.size() / Math.max(1, full.size()));
    List<List<Integer>> even =
        IntStream.iterate(0, i -> i < heights.size(), i -> i + most)
            .mapToObj(
                from ->
                    IntStream.range(from, Math.min(from + most, heights.size())).boxed().toList())
            .toList();
    boolean fits =
        !even.isEmpty() && even.stream().allMatch(page -> height(page, heights, gap) <= room);
    return new RowPages(fits ? even : full);
  }

  private static List<List<Integer>> full(List<Double> heights, double gap, double room) {
    List<List<Integer>> pages = new ArrayList<>();
    List<Integer> page = new ArrayList<>();
    for (int row = 0; row < heights.size(); row++) {
      page.add(row);
      if (page.size() > 1 && height(page, heights, gap) > room) {
        page.removeLast();
        pages.add(page);
        page = new ArrayList<>(List.of(row));
      }
    }
    pages.add(page);
    return pages;
  }

  private static double height(List<Integer> page, List<Double> heights, double gap) {
    return page.stream().mapToDouble(heights::get).sum() + gap * (page.size() - 1);
  }

  int count() {
    return pages.size();
  }

  /// The most rows a page holds.
  int most() {
    return pages.stream().mapToInt(List::size).max().orElse(0);
  }
}
