package org.crampwise.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How a language says what is not spoken as it is written: its `speech.toml`.
///
/// @param units what a unit is called behind a number
/// @param words what is said for a word or a sign
/// @param range what is said between the two numbers of a range
/// @param digits the numbers that are said digit by digit
public record SpeechTable(
    Map<String, Unit> units, Map<String, String> words, String range, List<String> digits) {
  public static final SpeechTable EMPTY = new SpeechTable(Map.of(), Map.of(), "–", List.of());

  public SpeechTable {
    units = Map.copyOf(units);
    words = Map.copyOf(words);
    digits = List.copyOf(digits);
  }

  /// The forms of a unit.
  ///
  /// @param one behind 1
  /// @param two behind 2
  /// @param few behind 3 to 10, and numbers that end so
  /// @param many behind all other numbers, and where it stands alone
  public record Unit(String one, String two, String few, String many) {
    String behind(double number) {
      if (number == 1) {
        return one;
      }
      if (number == 2) {
        return two;
      }
      double last = number % 100;
      return last == Math.rint(last) && last >= 3 && last <= 10 ? few : many;
    }
  }

  /// Something wrong in a table.
  public record Flaw(int line, String message, String remedy) {}

  /// A table, and what could not be read of it.
  public record Reading(SpeechTable table, List<Flaw> flaws) {
    public Reading {
      flaws = List.copyOf(flaws);
    }
  }

  /// A language without a table is said as it is written.
  public static Reading read(Path file) {
    if (!Files.exists(file)) {
      return new Reading(EMPTY, List.of());
    }
    try {
      return read(Files.readString(file));
    } catch (IOException _) {
      var flaw = new Flaw(1, "The file can't be read.", "Save it as UTF-8 text.");
      return new Reading(EMPTY, List.of(flaw));
    }
  }

  static Reading read(String toml) {
    return SpeechTableReader.read(toml);
  }
}
