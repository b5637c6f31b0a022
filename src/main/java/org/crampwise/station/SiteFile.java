package org.crampwise.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crampwise.station.ConfigResult.Refused;

/// `site.toml`: what was set on the machine itself. It is laid over the operator's `kiosk.toml`,
/// which nothing but the operator changes.
public final class SiteFile {
  private static final String HEAD =
      """
      # What was set on this machine, laid over kiosk.toml. Written by Crampwise.
      """;

  private final Path file;
  private final ConfigReader reader;

  /// @param reader tells whether what was written before is sound
  public SiteFile(Path file, ConfigReader reader) {
    this.file = file;
    this.reader = reader;
  }

  public Path path() {
    return file;
  }

  /// Keeps a setting for good. The others stay; a file that can't be read is put aside.
  ///
  /// @param value as it is written in TOML
  /// @throws IOException if it could not be kept; then nothing has changed
  public void set(String section, String key, String value) throws IOException {
    String before = Files.exists(file) ? Files.readString(file) : HEAD;
    String after = with(before, section, key, value);
    if (reader.read(file.toString(), after) instanceof Refused) {
      Files.copy(
          file,
          file.resolveSibling(file.getFileName() + ".bad"),
          StandardCopyOption.REPLACE_EXISTING);
      after = with(HEAD, section, key, value);
    }
    AtomicFile.write(file, after);
  }

  /// The same text with one setting changed, or added to its section.
  static String with(String text, String section, String key, String value) {
    Pattern head = Pattern.compile("\\s*\\[\\s*" + Pattern.quote(section) + "\\s*]\\s*(#.*)?");
    Pattern named = Pattern.compile("\\s*" + Pattern.quote(key) + "\\s*=.*");
    List<String> lines = new ArrayList<>(text.lines().toList());
    String setting = key + " = " + value;
    Optional<Integer> start = find(lines, 0, head);
    if (start.isEmpty()) {
      lines.addAll(List.of("", "[" + section + "]", setting));
      return joined(lines);
    }
    int first = start.get() + 1;
    int end = find(lines, first, Pattern.compile("\\s*\\[.*")).orElse(lines.size());
    Optional<Integer> old = find(lines.subList(0, end), first, named);
    if (old.isPresent()) {
      lines.set(old.get(), setting);
    } else {
      lines.add(first, setting);
    }
    return joined(lines);
  }

  private static Optional<Integer> find(List<String> lines, int from, Pattern wanted) {
    for (int i = from; i < lines.size(); i++) {
      if (wanted.matcher(lines.get(i)).matches()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
