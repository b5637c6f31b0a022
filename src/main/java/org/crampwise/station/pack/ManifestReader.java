package org.crampwise.station.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.crampwise.content.Edition;
import org.crampwise.content.Place;
import org.crampwise.content.VersionNumber;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// Reads the manifest of a pack, and takes nothing it does not know.
final class ManifestReader {
  private static final Set<String> KEYS =
      Set.of("format", "version", "created", "languages", "program", "files");
  private static final Set<String> PROGRAM = Set.of("from", "below");
  private static final Pattern SUM = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  private final String file;

  /// @param file its name in messages
  private ManifestReader(String file) {
    this.file = file;
  }

  static Manifest read(String file, String text) throws PackRefusedException {
    TomlParseResult toml = Toml.parse(text);
    ManifestReader reader = new ManifestReader(file);
    if (toml.hasErrors()) {
      int line =
          Optional.ofNullable(toml.errors().getFirst().position())
              .map(TomlPosition::line)
              .orElse(1);
      throw reader.refused(line, "This is not TOML.");
    }
    return reader.manifest(toml);
  }

  private Manifest manifest(TomlTable toml) throws PackRefusedException {
    if (!(toml.get("format") instanceof Long format)) {
      throw refused(1, "It does not say its format.");
    }
    if (format != PackRules.FORMAT) {
      throw new PackRefusedException(
          Reason.OTHER_PROGRAM,
          new Place(file, line(toml, "format")),
          "Format %d is not known to this version of the program, which knows %d."
              .formatted(format, PackRules.FORMAT),
          "Update the program, or have the pack built with this version.");
    }
    expectKeys(toml, KEYS);
    TomlTable program = table(toml, "program");
    expectKeys(program, PROGRAM);
    return new Manifest(
        new Edition(version(toml, "version"), date(toml)),
        version(program, "from"),
        version(program, "below"),
        languages(toml),
        files(table(toml, "files")));
  }

  private void expectKeys(TomlTable table, Set<String> known) throws PackRefusedException {
    for (String key : table.keySet()) {
      if (!known.contains(key)) {
        throw refused(line(table, key), "`%s` is not known.".formatted(key));
      }
    }
    for (String key : new TreeSet<>(known)) {
      if (!table.contains(List.of(key))) {
        throw refused(1, "It lacks `%s`.".formatted(key));
      }
    }
  }

  private TomlTable table(TomlTable toml, String key) throws PackRefusedException {
    if (toml.get(List.of(key)) instanceof TomlTable table) {
      return table;
    }
    throw refused(line(toml, key), "`%s` is not a section.".formatted(key));
  }

  private VersionNumber version(TomlTable table, String key) throws PackRefusedException {
    Optional<VersionNumber> version =
        table.get(List.of(key)) instanceof String text
            ? VersionNumber.parse(text)
            : Optional.empty();
    if (version.isEmpty()) {
      throw refused(line(table, key), "`%s` is no version.".formatted(key));
    }
    return version.get();
  }

  private LocalDate date(TomlTable toml) throws PackRefusedException {
    if (toml.get("created") instanceof LocalDate date) {
      return date;
    }
    throw refused(line(toml, "created"), "`created` is no day.");
  }

  private List<String> languages(TomlTable toml) throws PackRefusedException {
    List<String> languages = new ArrayList<>();
    if (toml.get("languages") instanceof TomlArray array) {
      for (Object each : array.toList()) {
        if (each instanceof String tag && LANGUAGE.matcher(tag).matches()) {
          languages.add(tag);
        }
      }
      if (languages.size() == array.size() && !languages.isEmpty()) {
        return languages;
      }
    }
    throw refused(line(toml, "languages"), "`languages` is no list of languages.");
  }

  private SortedMap<String, String> files(TomlTable table) throws PackRefusedException {
    SortedMap<String, String> files = new TreeMap<>();
    for (String name : table.keySet()) {
      if (!(table.get(List.of(name)) instanceof String sum) || !SUM.matcher(sum).matches()) {
        throw refused(line(table, name), "`%s` has no SHA-256.".formatted(name));
      }
      files.put(name, sum);
    }
    return files;
  }

  private static int line(TomlTable table, String key) {
    return Optional.ofNullable(table.inputPositionOf(List.of(key)))
        .map(TomlPosition::line)
        .orElse(1);
  }

  private PackRefusedException refused(int line, String message) {
    return new PackRefusedException(
        Reason.NOT_A_PACK,
        new Place(file, line),
        message,
        "Build the pack anew with crampwise pack build.");
  }
}
