package org.crampwise.speech;

/// How an utterance ended.
public sealed interface Ending {
  /// It was said to its end.
  record Said() implements Ending {}

  /// It was stopped.
  record Stopped() implements Ending {}

  /// It was not said, or not to its end.
  record Failed(Silence why) implements Ending {}
}
