package org.crampwise.ui.staff;

import java.util.Optional;
import org.crampwise.station.PinRules;

/// A new PIN, which is typed twice.
final class NewPin {
  private Optional<String> first = Optional.empty();

  /// What to do with one that was typed.
  enum Typed {
    /// It is no good one: another.
    EASY,
    /// It is good: once more.
    ONCE,
    /// It is not the one from before: from the beginning.
    OTHER,
    /// It is the same again.
    TWICE
  }

  Typed typed(String pin) {
    if (first.isEmpty() && PinRules.flaw(pin).isPresent()) {
      return Typed.EASY;
    }
    if (first.isEmpty()) {
      first = Optional.of(pin);
      return Typed.ONCE;
    }
    boolean same = first.get().equals(pin);
    first = Optional.empty();
    return same ? Typed.TWICE : Typed.OTHER;
  }
}
