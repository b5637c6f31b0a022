package org.crampwise.content.check;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;

/// The interface words of a language with their lines, from `interface.properties`.
///
/// @param at the file
record Phrases(Map<String, Phrase> byKey, Place at) {
  /// @param text as the file has it, its places to fill unfilled
  record Phrase(String key, String text, Place at) {}

  /// @param problems gets what is wrong with the file itself
  static Phrases read(Path assets, String language, List<Problem> problems) {
    String file = "content/" + language + "/interface.properties";
    Phrases phrases = new Phrases(new LinkedHashMap<>(), new Place(file, 1));
    try {
      phrases.lines(Files.readAllLines(assets.resolve(file)), problems);
    } catch (IOException _) {
      problems.add(
          new Problem(
              phrases.at(),
              "The file is missing, or is not UTF-8 text.",
              "Translate content/en/interface.properties."));
    }
    return phrases;
  }

  Optional<Phrase> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  private void lines(List<String> lines, List<Problem> problems) {
    StringBuilder entry = new StringBuilder();
    int start = 1;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (entry.isEmpty()) {
        start = i + 1;
      }
      boolean comment = entry.isEmpty() && line.strip().matches("(?s)[#!].*");
      entry.append(comment ? "" : line);
      if (!comment && line.replaceAll("^.*?(\\\\*)$", "$1").length() % 2 == 1) {
        entry.append('\n');
      } else {
        entry(entry.toString(), new Place(at.file(), start), problems);
        entry.setLength(0);
      }
    }
  }

  private void entry(String text, Place line, List<Problem> problems) {
    Properties one = new Properties();
    try {
      one.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      problems.add(
          new Problem(line, "This can't be read: " + e.getMessage() + ".", "Write key = words."));
    }
    for (String key : one.stringPropertyNames()) {
      if (byKey.containsKey(key)) {
        problems.add(new Problem(line, "`" + key + "` stands there twice.", "Remove one."));
      }
      byKey.put(key, new Phrase(key, one.getProperty(key, ""), line));
    }
  }
}
