package org.crampwise.content.check;

import java.util.Locale;
import java.util.Optional;

/// One figure of a reading measure, and its limit.
///
/// @param column its heading in the report, six letters at most
/// @param what it is, in full
/// @param floor whether the limit is the lowest value allowed, not the highest
record Score(String column, String what, double value, double limit, boolean floor) {
  static Score atMost(String column, String what, double value, double limit) {
    return new Score(column, what, value, limit, false);
  }

  static Score atLeast(String column, String what, double value, double limit) {
    return new Score(column, what, value, limit, true);
  }

  /// How hard it makes the text, to put texts in order.
  double hardness() {
    return floor ? -value : value;
  }

  /// What is wrong where the limit is not kept.
  ///
  /// @param unit what was measured
  Optional<String> trouble(String unit) {
    if (floor ? value >= limit : value <= limit) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%s of %s: %.2f, %s %.1f.",
            what,
            unit,
            value,
            floor ? "below" : "above",
            limit));
  }
}
