package org.crampwise.speech;

import java.time.Duration;

/// A piece of a page that is read in one go, and marked while it is.
///
/// @param id which piece it is, to whoever shows it
/// @param text as it is shown; ranges of [Narration.Sentence] count its characters
/// @param language its tag, `es`
public record Passage(String id, String text, String language, Kind kind) {
  /// What a passage is, which decides how long the silence after it is.
  public enum Kind {
    TITLE(700),
    TEXT(450),
    /// One of several answers or choices.
    OPTION(550),
    /// What is said at once and alone, as the name of what has the focus.
    NAME(0);

    private final Duration pause;

    Kind(int millis) {
      this.pause = Duration.ofMillis(millis);
    }

    Duration pause() {
      return pause;
    }
  }
}
