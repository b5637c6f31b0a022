package org.crampwise.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crampwise.content.Nearest;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// Reads `[reading]` of a wording.toml: which measure a language goes by, and its limits.
final class MeasureReader {
  private static final String FLESCH_KINCAID = "flesch-kincaid";
  private static final String FERNANDEZ_HUERTA = "fernandez-huerta";
  private static final String LENGTH = "length";
  private static final List<String> MEASURES = List.of(FLESCH_KINCAID, FERNANDEZ_HUERTA, LENGTH);
  private static final String MEASURE = "measure";
  private static final String SENTENCE_WORDS = "sentence_words";

  private final TomlTable table;
  private final Place start;
  private final List<Problem> problems;
  private final List<String> asked = new ArrayList<>(List.of(MEASURE));

  /// @param start of the table, where a key that is missing is told
  MeasureReader(TomlTable table, Place start, List<Problem> problems) {
    this.table = table;
    this.start = start;
    this.problems = problems;
  }

  int sentenceWords() {
    return (int) number(SENTENCE_WORDS);
  }

  /// @param syllables words whose spelling misleads the counting
  Measure measure(Map<String, Integer> syllables) {
    String name = table.get(List.of(MEASURE)) instanceof String text ? text : "";
    Measure measure =
        switch (name) {
          case FERNANDEZ_HUERTA ->
              new FernandezHuerta(
                  new FernandezHuerta.Limits(
                      number("ease"), number("safety_ease"), number("mean_words")),
                  new SpanishSyllables(syllables));
          case LENGTH ->
              new Length(
                  new Length.Limits(
                      number("mean_words"),
                      number("mean_letters"),
                      (int) number("long_letters"),
                      number("long_percent")));
          default -> {
            if (!name.equals(FLESCH_KINCAID)) {
              unknown(name);
            }
            yield new FleschKincaid(
                new FleschKincaid.Limits(
                    number("grade"),
                    number("plain_grade"),
                    number("smog"),
                    number("safety_grade"),
                    number("mean_words")),
                new EnglishSyllables(syllables));
          }
        };
    asked.add(SENTENCE_WORDS);
    table.keySet().stream().filter(key -> !asked.contains(key)).forEach(this::stray);
    return measure;
  }

  private void unknown(String name) {
    problems.add(
        new Problem(
            at(MEASURE),
            "[reading] has no measure `" + name + "`.",
            "Write one of: " + String.join(", ", MEASURES) + "."));
  }

  private void stray(String key) {
    Optional<String> near = Nearest.to(key, asked);
    problems.add(
        new Problem(
            at(key),
            "[reading] has no limit `" + key + "` for this measure.",
            near.map(name -> "Did you mean `" + name + "`?").orElse("Remove it.")));
  }

  private double number(String key) {
    asked.add(key);
    if (table.get(List.of(key)) instanceof Number number) {
      return number.doubleValue();
    }
    problems.add(new Problem(start, "[reading] lacks the number `" + key + "`.", "Add it."));
    return Double.MAX_VALUE;
  }

  private Place at(String key) {
    int line =
        Optional.ofNullable(table.inputPositionOf(List.of(key)))
            .map(TomlPosition::line)
            .orElse(start.line());
    return new Place(start.file(), line);
  }
}
