package org.crampwise.handout;

/// How far a page on its way to paper has come.
public sealed interface Printing {
  /// It is being sent, or the printer is at work on it.
  record AtWork() implements Printing {}

  /// The printer waits for somebody; when that is mended it goes on.
  record Waiting(Hindrance hindrance) implements Printing {}

  /// All of it is on paper, and nothing of it is left in the machine.
  record Done() implements Printing {}

  /// It will not be printed, and nothing of it is left in the machine.
  record Failed(Hindrance hindrance) implements Printing {}
}
