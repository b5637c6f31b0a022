package org.crampwise.content.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.crampwise.content.AdviceTopic;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.crampwise.content.check.Wording.Rule;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// Reads wording.toml. A part that is missing or malformed is a problem; the rest is used.
final class WordingReader {
  private static final List<String> PARTS =
      List.of("reading", "syllables", "advice", "topics", "rule", "brands");
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private final String file;
  private final List<Problem> problems;

  private WordingReader(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  static Wording read(Path assets, String language, List<Problem> problems) {
    String file = "content/" + language + "/wording.toml";
    WordingReader reader = new WordingReader(file, problems);
    try {
      return reader.wording(Toml.parse(Files.readString(assets.resolve(file))));
    } catch (IOException _) {
      reader.problem(1, "The file is missing.", "Add the wording rules of the language.");
      return reader.wording(Toml.parse(""));
    }
  }

  private Wording wording(TomlParseResult toml) {
    toml.errors()
        .forEach(e -> problem(e.position().line(), "This is not TOML: " + e.getMessage(), ""));
    toml.keySet().stream()
        .filter(key -> !PARTS.contains(key))
        .forEach(
            key ->
                problem(line(toml, key), "Unknown part `" + key + "`.", "Known: " + PARTS + "."));
    Map<AdviceTopic, Forms> topics = new EnumMap<>(AdviceTopic.class);
    for (AdviceTopic topic : AdviceTopic.values()) {
      table(toml, "topics")
          .flatMap(all -> table(all, topic.id()))
          .ifPresent(forms -> topics.put(topic, forms(forms)));
    }
    MeasureReader reading =
        new MeasureReader(
            table(toml, "reading").orElse(Toml.parse("")),
            new Place(file, line(toml, "reading")),
            problems);
    return new Wording(
        reading.measure(syllables(toml)),
        reading.sentenceWords(),
        table(toml, "advice").map(this::imperatives).orElse(new Forms(List.of(), List.of())),
        topics,
        rules(toml));
  }

  private Map<String, Integer> syllables(TomlTable toml) {
    Map<String, Integer> known = new HashMap<>();
    table(toml, "syllables")
        .ifPresent(
            words ->
                words
                    .keySet()
                    .forEach(
                        word -> {
                          if (words.get(List.of(word)) instanceof Long count) {
                            known.put(word, count.intValue());
                          } else {
                            problem(line(words, word), "`" + word + "` needs a count.", "Mend it.");
                          }
                        }));
    return known;
  }

  /// A verb that opens a sentence, perhaps after a clause such as "If it is safe,".
  private Forms imperatives(TomlTable table) {
    String verbs = alternatives(strings(table, "imperatives"));
    String nouns = alternatives(strings(table, "not_before"));
    String clause = alternatives(strings(table, "clauses"));
    String opening =
        "(?:^|[:;؛] )[¡¿]?(?:(?:" + clause + ")\\b[^,،:;؛]*[,،] )?(?:(?:" + clause + ") )*";
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(
        Pattern.compile(opening + "(?:" + verbs + ")\\b(?! (?:" + nouns + ")\\b)(?!:)", FLAGS));
    patterns.addAll(patterns(table, "phrases"));
    return new Forms(patterns, patterns(table, "except"));
  }

  private List<Rule> rules(TomlTable toml) {
    List<Rule> rules = new ArrayList<>();
    if (toml.get(List.of("rule")) instanceof TomlArray array) {
      for (int i = 0; i < array.size(); i++) {
        TomlTable rule = array.getTable(i);
        rules.add(new Rule(string(rule, "why"), string(rule, "instead"), forms(rule)));
      }
    }
    table(toml, "brands")
        .ifPresent(
            brands -> {
              String names = "\\b(?:" + alternatives(strings(brands, "names")) + ")\\b";
              Forms forms = new Forms(List.of(Pattern.compile(names, FLAGS)), List.of());
              rules.add(new Rule(string(brands, "why"), string(brands, "instead"), forms));
            });
    return rules;
  }

  private Forms forms(TomlTable table) {
    return new Forms(patterns(table, "patterns"), patterns(table, "except"));
  }

  private List<Pattern> patterns(TomlTable table, String key) {
    List<Pattern> patterns = new ArrayList<>();
    for (String expression : strings(table, key)) {
      try {
        patterns.add(Pattern.compile(expression, FLAGS));
      } catch (PatternSyntaxException e) {
        problem(line(table, key), "Not a pattern: " + expression, e.getDescription() + ".");
      }
    }
    return patterns;
  }

  private static String alternatives(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  private List<String> strings(TomlTable table, String key) {
    List<String> strings = new ArrayList<>();
    if (table.get(List.of(key)) instanceof TomlArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof String text) {
          strings.add(text);
        } else {
          problem(line(table, key), "`" + key + "` holds more than text.", "Use quotes.");
        }
      }
    }
    return strings;
  }

  private String string(TomlTable table, String key) {
    return table.get(List.of(key)) instanceof String text ? text : "";
  }

  private static Optional<TomlTable> table(TomlTable parent, String key) {
    return parent.get(List.of(key)) instanceof TomlTable table
        ? Optional.of(table)
        : Optional.empty();
  }

  private static int line(TomlTable table, String key) {
    return Optional.ofNullable(table.inputPositionOf(List.of(key)))
        .map(TomlPosition::line)
        .orElse(1);
  }

  private void problem(int line, String message, String remedy) {
    problems.add(new Problem(new Place(file, line), message, remedy));
  }
}
