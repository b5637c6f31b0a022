package org.crampwise.ui.counting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.crampwise.usage.UsageLog;

/// What staff see of the counts. Whoever asks never waits: answers come later, on the toolkit's
/// thread.
public interface CountsBook {
  /// Whether visits are counted.
  boolean isKept();

  /// The day it is.
  LocalDate today();

  /// What was counted from one day to another.
  void read(LocalDate from, LocalDate to, Consumer<UsageLog.Reading> then);

  /// Saves everything that was counted as a table.
  ///
  /// @param then where it is, or nowhere
  void save(Consumer<Optional<Saved>> then);

  /// @param file where the table is
  /// @param onStick whether that is a USB stick
  record Saved(String file, boolean onStick) {}
}
