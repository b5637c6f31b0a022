package org.crampwise.content.reader;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampwise.content.Edition;
import org.crampwise.content.Problem;
import org.crampwise.content.VersionNumber;

/// Reads `content/edition.toml`.
public final class EditionReader {
  private static final String NAME = "content/edition.toml";

  /// The little of TOML that it holds. It is read at each start, for which the library that knows
  /// all of TOML takes too long to load.
  private static final Pattern LINE =
      Pattern.compile("\\s*(?:\\[edition]|(version|date)\\s*=\\s*\"([^\"\\\\]*)\")?\\s*(?:#.*)?");

  private EditionReader() {}

  /// @param found what is wrong with the file is added here; then there is no edition
  public static Optional<Edition> read(Path assets, List<Problem> found) {
    Problems problems = new Problems();
    Optional<Edition> edition =
        SourceFile.open(assets, NAME, problems).flatMap(file -> edition(file, problems));
    found.addAll(problems.all());
    return edition.filter(_ -> problems.all().isEmpty());
  }

  private static Optional<Edition> edition(SourceFile file, Problems problems) {
    Map<String, String> values = new HashMap<>();
    Map<String, Integer> places = new HashMap<>();
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = LINE.matcher(lines.get(i));
      if (!line.matches()) {
        problems.add(
            file.line(i + 1), "This is not known here.", "Write [edition], version and date only.");
        continue;
      }
      int place = i + 1;
      Optional.ofNullable(line.group(1))
          .ifPresent(
              key -> {
                values.put(key, Optional.ofNullable(line.group(2)).orElse(""));
                places.put(key, place);
              });
    }
    Optional<VersionNumber> version = VersionNumber.parse(values.getOrDefault("version", ""));
    if (version.isEmpty()) {
      problems.add(
          file.line(places.getOrDefault("version", 1)),
          "`version` is no version.",
          "Write it as \"2026.11.0\".");
    }
    Optional<LocalDate> date = date(values.getOrDefault("date", ""));
    if (date.isEmpty()) {
      problems.add(
          file.line(places.getOrDefault("date", 1)),
          "`date` is no day.",
          "Write it as \"2026-11-22\".");
    }
    return version.flatMap(number -> date.map(day -> new Edition(number, day)));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
