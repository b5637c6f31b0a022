package org.crampwise.speech;

/// What a [Narrator] tells while it reads.
public sealed interface Narration {
  /// A sentence begins, to be marked until the next of these.
  ///
  /// @param start its first character in the text of the passage
  /// @param end behind its last
  record Sentence(Passage passage, int start, int end) implements Narration {}

  /// Silence until it is resumed.
  record Paused(Passage passage) implements Narration {}

  /// Everything was read.
  record Finished() implements Narration {}

  /// It was stopped before its end. Not told when something else is read instead.
  record Stopped() implements Narration {}

  /// It can't be read aloud.
  record Failed(Silence why) implements Narration {}

  /// It goes on, or will begin, at another pace or loudness.
  record Adjusted(Delivery delivery) implements Narration {}
}
