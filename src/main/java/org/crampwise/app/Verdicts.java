package org.crampwise.app;

import java.util.List;
import org.crampwise.ui.staff.Facts.Standing;
import org.crampwise.ui.staff.Trial.Outcome;
import org.crampwise.ui.text.Library;

/// Words for what comes of a trial of the self-test.
record Verdicts(Library words) {
  String text(String key, Object... values) {
    return words.text(key, values);
  }

  /// It is in order.
  Outcome good() {
    return good("staff.test.good");
  }

  Outcome good(String key, Object... values) {
    return new Outcome(text(key, values), Standing.GOOD);
  }

  /// Neither in order nor wrong, such as what is switched off.
  Outcome plain(String key, Object... values) {
    return new Outcome(text(key, values), Standing.PLAIN);
  }

  /// The words say what is wrong, and what to do.
  Outcome bad(String key, Object... values) {
    return new Outcome(text(key, values), Standing.WARN);
  }

  String listed(List<String> names) {
    return String.join(text("staff.fact.between"), names);
  }
}
