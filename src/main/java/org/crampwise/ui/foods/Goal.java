package org.crampwise.ui.foods;

import java.util.List;

/// The daily amount a plate is held against: one figure, or a range where it stands for several
/// groups.
///
/// @param sources keys of the sources it rests on
record Goal(double low, double high, List<String> sources) {
  Goal {
    sources = List.copyOf(sources);
  }

  /// Where things lie on a bar, as parts of its length. The bar is as long as the daily amount, or
  /// as the plate where that holds more.
  ///
  /// @param filled how far the plate fills it
  /// @param low where the lower figure lies
  /// @param high where the upper figure lies; equal to `low` for a single figure
  record Marks(double filled, double low, double high) {}

  boolean range() {
    return high > low;
  }

  Marks marks(double sum) {
    double whole = Math.max(high, sum);
    return new Marks(sum / whole, low / whole, high / whole);
  }
}
