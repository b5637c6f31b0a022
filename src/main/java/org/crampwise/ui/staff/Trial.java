package org.crampwise.ui.staff;

import java.util.function.Supplier;

/// One thing of the machine that can be tried.
///
/// @param group the words of the card it stands on
/// @param name in words
/// @param outcome tries it, which may take seconds: how it is or, where it warns, what to do
public record Trial(String group, String name, Supplier<Outcome> outcome) {
  /// @param standing [Facts.Standing#WARN] if staff should do something
  public record Outcome(String words, Facts.Standing standing) {}
}
