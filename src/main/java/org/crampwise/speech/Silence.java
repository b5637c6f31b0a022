package org.crampwise.speech;

import java.util.List;
import java.util.Locale;

/// Why this machine does not speak. A visitor is told so in words of the interface, by kind.
public sealed interface Silence {
  /// What staff are told, in English: what is wrong, and what to do about it.
  String forStaff();

  /// The settings want no voice.
  record SwitchedOff() implements Silence {
    @Override
    public String forStaff() {
      return "The voice is switched off. Set sound.enabled = true, and sound.voice to something"
          + " other than \"none\", in kiosk.toml.";
    }
  }

  /// No program that speaks is there.
  ///
  /// @param looked the programs looked for
  /// @param remedy how to get one
  record NoProgram(List<String> looked, String remedy) implements Silence {
    public NoProgram {
      looked = List.copyOf(looked);
    }

    @Override
    public String forStaff() {
      return "No program that speaks was found (%s). %s"
          .formatted(String.join(", ", looked), remedy);
    }
  }

  /// There is a program, but it has no voice for the language.
  ///
  /// @param remedy where to get one
  record NoVoice(String engine, String language, String remedy) implements Silence {
    @Override
    public String forStaff() {
      return "%s has no voice for %s. %s"
          .formatted(
              engine, Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH), remedy);
    }
  }

  /// Nothing is there that sound could come out of.
  record NoSoundDevice() implements Silence {
    @Override
    public String forStaff() {
      return "There is no sound device. Plug in a loudspeaker, switch the sound card on in the"
          + " machine's setup, and let the user of the program use it (group audio).";
    }
  }

  /// The program does not work.
  ///
  /// @param how what it did, a sentence
  record Broken(String engine, String how) implements Silence {
    @Override
    public String forStaff() {
      return "%s does not work: %s Try: crampwise speak --lang en test".formatted(engine, how);
    }
  }
}
