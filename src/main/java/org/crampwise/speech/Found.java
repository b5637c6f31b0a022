package org.crampwise.speech;

import java.util.Optional;

/// What came of looking for a voice.
public sealed interface Found {
  /// Why a language can't be spoken; empty when it can.
  Optional<Silence> silence(String language);

  record Engine(SpeechEngine engine, String remedy) implements Found {
    @Override
    public Optional<Silence> silence(String language) {
      return engine.speaks(language)
          ? Optional.empty()
          : Optional.of(new Silence.NoVoice(engine.name(), language, remedy));
    }
  }

  record Nothing(Silence why) implements Found {
    @Override
    public Optional<Silence> silence(String language) {
      return Optional.of(why);
    }
  }
}
