package org.crampwise.station;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crampwise.content.Nearest;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// A section of a TOML file, read strictly: a key counts as known once it was asked for, and
/// [#reportUnknown()] tells of all the others. So what may stand in a file is said once, where it
/// is read. Another file's section can be laid over it: what stands there goes before.
final class TomlSection {
  private final String file;
  private final String path;
  private final TomlTable table;
  private final int line;
  private final List<Problem> problems;
  private final Optional<TomlSection> over;
  private final Set<String> keys = new LinkedHashSet<>();
  private final Map<String, List<TomlSection>> sections = new LinkedHashMap<>();

  /// The whole of a file.
  ///
  /// @param over the whole of a file that is laid over it
  TomlSection(String file, TomlTable table, List<Problem> problems, Optional<TomlSection> over) {
    this(file, "", table, 1, problems, over);
  }

  private TomlSection(
      String file,
      String path,
      TomlTable table,
      int line,
      List<Problem> problems,
      Optional<TomlSection> over) {
    this.file = file;
    this.path = path;
    this.table = table;
    this.line = line;
    this.problems = problems;
    this.over = over;
  }

  <T> Optional<T> value(String key, Kind<T> kind) {
    keys.add(key);
    Optional<Object> written = written(key);
    Optional<T> value = written.flatMap(kind.read());
    if (written.isPresent() && value.isEmpty()) {
      report(
          lineOf(key),
          "%s can't be %s.".formatted(full(key), shown(written.get())),
          "Write " + kind.expected() + ".");
    }
    return over.flatMap(layer -> layer.value(key, kind)).or(() -> value);
  }

  /// As [#value(String, Kind)], for a key that may not be left out.
  <T> Optional<T> needed(String key, Kind<T> kind) {
    if (written(key).isEmpty()) {
      keys.add(key);
      report(line, full(key) + " is missing.", "Write " + kind.expected() + ".");
      return Optional.empty();
    }
    return value(key, kind);
  }

  /// `[name]`; an empty section if the file has none.
  TomlSection section(String name) {
    Optional<Object> written = written(name);
    if (written.isPresent() && !(written.get() instanceof TomlTable)) {
      report(
          lineOf(name),
          full(name) + " is a section, not a value.",
          "Write [%s] on a line of its own.".formatted(full(name)));
    }
    TomlTable inside =
        written.orElse(table) instanceof TomlTable found && written.isPresent()
            ? found
            : org.tomlj.Toml.parse("");
    var section =
        new TomlSection(
            file,
            full(name),
            inside,
            lineOf(name),
            problems,
            over.map(layer -> layer.section(name)));
    sections.put(name, List.of(section));
    return section;
  }

  /// Every `[[name]]`, in their order; those of the file that is laid over it, where it has any.
  List<TomlSection> sections(String name) {
    List<TomlSection> found = new ArrayList<>();
    Optional<Object> written = written(name);
    if (written.isPresent() && written.get() instanceof TomlArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof TomlTable inside) {
          int at = array.inputPositionOf(i).line();
          found.add(new TomlSection(file, full(name), inside, at, problems, Optional.empty()));
        }
      }
    }
    if (written.isPresent() && found.isEmpty()) {
      report(
          lineOf(name),
          full(name) + " is a list of sections.",
          "Write [[%s]] on a line of its own.".formatted(full(name)));
    }
    sections.put(name, List.copyOf(found));
    return over.map(layer -> layer.sections(name)).filter(all -> !all.isEmpty()).orElse(found);
  }

  Set<String> writtenKeys() {
    return table.keySet();
  }

  /// Reports every key nobody asked for, with the key that was probably meant.
  void reportUnknown() {
    reportUnknown(known());
    over.ifPresent(TomlSection::reportUnknown);
  }

  void report(int atLine, String message, String remedy) {
    problems.add(new Problem(new Place(file, atLine), message, remedy));
  }

  int line() {
    return line;
  }

  private void reportUnknown(Set<String> known) {
    for (String key : table.keySet()) {
      if (!keys.contains(key) && !sections.containsKey(key)) {
        report(lineOf(key), full(key) + " is not a setting.", remedy(key, known));
      }
    }
    sections.values().stream().flatMap(List::stream).forEach(each -> each.reportUnknown(known));
  }

  private String remedy(String key, Set<String> known) {
    Optional<String> elsewhere =
        known.stream().filter(word -> word.endsWith("." + key)).findFirst();
    return elsewhere
        .or(() -> Nearest.to(full(key), known))
        .or(() -> Nearest.to(key, known))
        .map("Did you mean %s?"::formatted)
        .orElse("Remove it.");
  }

  private Set<String> known() {
    Set<String> known = new LinkedHashSet<>();
    keys.forEach(key -> known.add(full(key)));
    for (var entry : sections.entrySet()) {
      known.add(full(entry.getKey()));
      entry.getValue().forEach(section -> known.addAll(section.known()));
    }
    return known;
  }

  private Optional<Object> written(String key) {
    return Optional.ofNullable(table.get(List.of(key)));
  }

  int lineOf(String key) {
    return Optional.ofNullable(table.inputPositionOf(List.of(key)))
        .map(TomlPosition::line)
        .orElse(line);
  }

  private String full(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static String shown(Object value) {
    return switch (value) {
      case String text -> '"' + text + '"';
      case TomlTable _ -> "a section";
      case TomlArray array -> array.toList().toString();
      default -> value.toString();
    };
  }
}
