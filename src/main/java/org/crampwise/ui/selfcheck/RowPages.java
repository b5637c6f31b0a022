package org.crampwise.ui.selfcheck;

import java.util.ArrayList;
import java.util.List;

/// Spreads rows of tiles over pages: as few pages as they need, and the rows evenly over those. The
/// row that stands apart comes after the last, on a page of its own where there is no room for it.
///
/// @param room the height of a page, in pixels
/// @param gap between rows, in pixels; twice that before the row apart
/// @param apart the height of the row apart, in pixels; 0 for none
record RowPages(double room, double gap, double apart) {
  /// The rows of a page.
  ///
  /// @param from the first of them
  /// @param to the one after the last
  record Span(int from, int to) {
    int count() {
      return to - from;
    }
  }

  /// @param heights of the rows, in pixels
  List<Span> of(List<Double> heights) {
    List<Span> fewest = fill(heights, heights.size());
    for (int most = 1; most < heights.size(); most++) {
      List<Span> even = fill(heights, most);
      if (even.size() == fewest.size()) {
        return even;
      }
    }
    return fewest;
  }

  private List<Span> fill(List<Double> heights, int most) {
    List<Span> pages = new ArrayList<>();
    int from = 0;
    double used = 0;
    for (int i = 0; i < heights.size(); i++) {
      double needed = used == 0 ? heights.get(i) : used + gap + heights.get(i);
      if (i > from && (needed > room || i - from >= most)) {
        pages.add(new Span(from, i));
        from = i;
        needed = heights.get(i);
      }
      used = needed;
    }
    if (apart == 0 || used + 2 * gap + apart <= room) {
      pages.add(new Span(from, heights.size()));
    } else if (heights.size() - from > 1) {
      pages.add(new Span(from, heights.size() - 1));
      pages.add(new Span(heights.size() - 1, heights.size()));
    } else {
      pages.add(new Span(from, heights.size()));
      pages.add(new Span(heights.size(), heights.size()));
    }
    return pages;
  }
}
