package org.crampwise.speech;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.crampwise.speech.SpeechTable.Flaw;
import org.crampwise.speech.SpeechTable.Unit;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// Reads `speech.toml`, and takes nothing it does not know.
final class SpeechTableReader {
  private static final List<String> SECTIONS = List.of("units", "words", "numbers");
  private static final List<String> FORMS = List.of("one", "two", "few", "many");
  private static final List<String> NUMBERS = List.of("range", "digits");

  private final List<Flaw> flaws = new ArrayList<>();

  private SpeechTableReader() {}

  static SpeechTable.Reading read(String text) {
    TomlParseResult toml = Toml.parse(text);
    if (toml.hasErrors()) {
      return new SpeechTable.Reading(
          SpeechTable.EMPTY,
          toml.errors().stream()
              .map(
                  error ->
                      new Flaw(
                          error.position().line(),
                          "This is not TOML: " + error.getMessage() + ".",
                          "Mend it."))
              .toList());
    }
    var reader = new SpeechTableReader();
    SpeechTable table = reader.table(toml);
    return new SpeechTable.Reading(table, reader.flaws);
  }

  private SpeechTable table(TomlTable toml) {
    known(toml, SECTIONS);
    TomlTable numbers = section(toml, "numbers");
    known(numbers, NUMBERS);
    return new SpeechTable(
        units(section(toml, "units")),
        words(section(toml, "words")),
        numbers.contains("range") ? text(numbers, "range") : SpeechTable.EMPTY.range(),
        digits(numbers));
  }

  private Map<String, Unit> units(TomlTable section) {
    Map<String, Unit> units = new LinkedHashMap<>();
    for (String name : section.keySet()) {
      if (!(section.get(List.of(name)) instanceof TomlTable forms)) {
        flaw(section, name, "is not a unit.", "Write { one = \"…\", many = \"…\" }.");
        continue;
      }
      known(forms, FORMS);
      String many = text(forms, "many");
      units.put(
          name,
          new Unit(
              text(forms, "one"),
              forms.contains("two") ? text(forms, "two") : many,
              forms.contains("few") ? text(forms, "few") : many,
              many));
    }
    return units;
  }

  private Map<String, String> words(TomlTable section) {
    Map<String, String> words = new LinkedHashMap<>();
    section.keySet().forEach(word -> words.put(word, text(section, word)));
    return words;
  }

  private List<String> digits(TomlTable numbers) {
    if (!numbers.contains("digits")) {
      return List.of();
    }
    List<String> digits =
        numbers.get("digits") instanceof TomlArray array
            ? array.toList().stream().map(String::valueOf).toList()
            : List.of("none");
    if (!digits.stream().allMatch(number -> number.matches("[0-9]+"))) {
      flaw(numbers, "digits", "is not a list of numbers.", "Write [\"911\"].");
      return List.of();
    }
    return digits;
  }

  private TomlTable section(TomlTable toml, String name) {
    if (toml.get(List.of(name)) instanceof TomlTable section) {
      return section;
    }
    if (toml.contains(List.of(name))) {
      flaw(toml, name, "is a section.", "Write [" + name + "] on a line of its own.");
    }
    return Toml.parse("");
  }

  private void known(TomlTable table, List<String> names) {
    var unknown = new TreeSet<>(table.keySet());
    names.forEach(unknown::remove);
    unknown.forEach(
        name ->
            flaw(table, name, "is not known here.", "Known: " + String.join(", ", names) + "."));
  }

  private String text(TomlTable table, String name) {
    if (table.get(List.of(name)) instanceof String text && !text.isBlank()) {
      return text.strip();
    }
    flaw(table, name, "has nothing to say.", "Write it in quotes.");
    return "";
  }

  private void flaw(TomlTable table, String name, String what, String remedy) {
    int line =
        Optional.ofNullable(table.inputPositionOf(List.of(name)))
            .or(
                () ->
                    table.keySet().stream()
                        .findFirst()
                        .map(first -> table.inputPositionOf(List.of(first))))
            .map(TomlPosition::line)
            .orElse(1);
    flaws.add(new Flaw(line, "`" + name + "` " + what, remedy));
  }
}
