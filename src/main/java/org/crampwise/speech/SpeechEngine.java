package org.crampwise.speech;

import java.util.Set;
import java.util.function.Consumer;

/// A voice of this machine. Any thread may call it; nothing here waits for the voice.
public interface SpeechEngine extends AutoCloseable {
  /// What it is called in the settings and in messages, `espeak-ng`.
  String name();

  /// The languages it has voices for, as two- or three-letter codes: `en`, `es`.
  Set<String> languages();

  /// Begins to say something. Whoever calls waits for the end of one utterance, or stops it, before
  /// the next.
  ///
  /// @param ended is told once how it ended, on any thread
  Speaking say(Utterance utterance, Consumer<Ending> ended);

  /// Stops what is being said and lets go of everything; nothing can be said afterwards.
  @Override
  void close();

  /// Whether it has a voice for a language tag, whatever its region.
  default boolean speaks(String language) {
    return languages().contains(VoiceTags.code(language));
  }
}
