package org.crampwise.content.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crampwise.content.Place;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// A TOML file of named tables that hold nothing but strings, read strictly.
final class TomlRows {
  private TomlRows() {}

  /// @param key the table's name
  record Row(String key, Map<String, String> values, Place at) {
    String text(String name) {
      return Optional.ofNullable(values.get(name)).orElse("");
    }
  }

  static List<Row> read(
      SourceFile file, Set<String> required, Set<String> optional, Problems problems) {
    TomlParseResult toml = Toml.parse(file.text());
    toml.errors()
        .forEach(
            error ->
                problems.add(
                    place(file, error.position()),
                    "This is not TOML: " + error.getMessage() + ".",
                    "Mend it."));
    return toml.keySet().stream()
        .flatMap(key -> row(file, toml, key, required, optional, problems).stream())
        .toList();
  }

  private static Optional<Row> row(
      SourceFile file,
      TomlTable toml,
      String key,
      Set<String> required,
      Set<String> optional,
      Problems problems) {
    Place at = place(file, toml.inputPositionOf(List.of(key)));
    if (!(toml.get(List.of(key)) instanceof TomlTable table)) {
      problems.add(at, "`" + key + "` is not a table.", "Write it as [" + key + "].");
      return Optional.empty();
    }
    Set<String> known = new TreeSet<>(required);
    known.addAll(optional);
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : table.keySet()) {
      Place here = place(file, table.inputPositionOf(List.of(name)));
      if (!known.contains(name)) {
        problems.unknown(here, "key", name, known);
      } else if (table.get(List.of(name)) instanceof String text) {
        values.put(name, text.strip());
        InlineReader.checkPlaceholders(text, here, problems);
      } else {
        problems.add(here, "`" + name + "` is not text.", "Put it between quotes.");
      }
    }
    required.stream()
        .sorted()
        .filter(name -> values.getOrDefault(name, "").isEmpty())
        .forEach(name -> problems.add(at, "`" + key + "` lacks `" + name + "`.", "Add it."));
    return Optional.of(new Row(key, Map.copyOf(values), at));
  }

  private static Place place(SourceFile file, @Nullable TomlPosition position) {
    return file.line(Optional.ofNullable(position).map(TomlPosition::line).orElse(1));
  }
}
