package org.crampwise.ui.staff;

/// Takes the log of this machine along on a USB stick.
@FunctionalInterface
public interface LogCopies {
  /// What came of it.
  sealed interface Outcome {
    /// @param folder where the copy is
    record Copied(String folder) implements Outcome {}

    record NoStick() implements Outcome {}

    /// Whatever is in can only be read.
    ///
    /// @param log where the log itself is
    record ReadOnly(String log) implements Outcome {}
  }

  /// Copies it to the first stick that takes it. Not on the thread of the screens.
  Outcome copy();
}
