package org.crampwise.app;

import java.util.List;
import org.crampwise.speech.SpeechEngines;
import org.crampwise.speech.SpeechEngines.Choice;
import org.crampwise.speech.Voice;
import org.crampwise.station.KioskConfig;

/// The voice as the settings want it.
final class Voices {
  private Voices() {}

  static Choice choice(KioskConfig.Sound sound) {
    return sound.enabled() ? Choice.of(sound.voice()) : Choice.NONE;
  }

  /// The voice of this machine for the languages offered. It falls silent when the program ends,
  /// however that comes about.
  static Voice ofThisMachine(KioskConfig config) {
    List<String> languages = config.language().offered();
    Voice voice =
        SpeechEngines.of(System.getProperty("os.name"), System.getenv())
            .voice(choice(config.sound()), languages);
    endWithProgram(voice::close);
    return voice;
  }

  static void endWithProgram(Runnable end) {
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("silence").unstarted(end));
  }
}
