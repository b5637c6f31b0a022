package org.crampwise.app;

import java.nio.file.Path;
import org.crampwise.speech.Found;
import org.crampwise.speech.Silence;
import org.crampwise.speech.SpokenForms;
import org.crampwise.speech.Voice;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.handout.Outlets;
import org.crampwise.ui.keys.Waits;

/// What this machine has for those who do not read or touch: a voice, and a clock for what happens
/// by itself, and ways out for paper.
///
/// @param forms what is said where something is written
/// @param outlets ways for a hand-out to leave the machine
public record Aids(Voice voice, SpokenForms forms, Waits waits, Outlets outlets) {
  /// Without any way for a hand-out to leave the machine.
  public Aids(Voice voice, SpokenForms forms, Waits waits) {
    this(voice, forms, waits, Outlets.none());
  }

  /// The voice that the settings want and this machine has.
  ///
  /// @param assets with the `speech.toml` of each language
  static Aids ofThisMachine(KioskConfig config, Path assets, Outlets outlets) {
    Once<SpokenForms> forms =
        new Once<>(
            () ->
                SpeechTables.forms(
                    assets, config.language().offered(), SiteInfo.of(config.site())));
    return new Aids(
        Voices.ofThisMachine(config),
        (text, language) -> forms.get().spoken(text, language),
        Waits.real(),
        outlets);
  }

  /// A machine without a voice.
  public static Aids silent() {
    return new Aids(
        new Voice(() -> new Found.Nothing(new Silence.SwitchedOff())),
        SpokenForms.AS_WRITTEN,
        Waits.real());
  }
}
