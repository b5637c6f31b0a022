package org.crampwise.usage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Keeps counts. Used by one thread.
interface CountStore {
  /// Adds these, all or none.
  void add(Map<Count, Integer> counts) throws StoreException;

  /// The last day before this one that something was counted on.
  Optional<LocalDate> lastDayBefore(LocalDate day) throws StoreException;

  /// Forgets what was counted before this day.
  void forgetBefore(LocalDate day) throws StoreException;

  /// What was counted from the one day to the other, in their order.
  Map<Count, Integer> read(LocalDate from, LocalDate to) throws StoreException;

  /// Opens, reads all of it and writes, and changes no count.
  void examine() throws StoreException;

  /// Puts what is damaged out of the way.
  ///
  /// @param day stands in its new name
  /// @return where it is now
  Path setAside(LocalDate day) throws StoreException;
}
