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
  private final Optional<Path> under;

  /// @param reader tells whether what was written before is sound
  public SiteFile(Path file, ConfigReader reader) {
    this(file, reader, Optional.empty());
  }

  /// @param under the operator's file, which this one is laid over: a language is sound only where
  ///   it is offered
  public SiteFile(Path file, ConfigReader reader, Optional<Path> under) {
    this.file = file;
    this.reader = reader;
    this.under = under;
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
    if (!isSound(after)) {
      putAside();
      after = with(HEAD, section, key, value);
    }
    AtomicFile.write(file, after);
  }

  /// A setting as it is written here; empty where the operator's file decides.
  Optional<String> get(String section, String key) {
    try {
      List<String> lines = sound().lines().toList();
      Optional<Integer> start = find(lines, 0, head(section));
      int first = start.orElse(lines.size()) + 1;
      return start
          .flatMap(_ -> find(lines.subList(0, end(lines, first)), first, named(key)))
          .map(at -> lines.get(at).substring(lines.get(at).indexOf('=') + 1).strip());
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// What the file would hold with one setting changed.
  ///
  /// @param value as it is written in TOML; empty to leave it to the operator's file
  String changed(String section, String key, Optional<String> value) throws IOException {
    String before = sound();
    return value
        .map(set -> with(before, section, key, set))
        .orElseGet(() -> without(before, section, key));
  }

  /// Keeps a text that was read back and is sound. What was here and is not sound is put aside.
  void write(String text) throws IOException {
    if (Files.exists(file) && sound().equals(HEAD)) {
      putAside();
    }
    AtomicFile.write(file, text);
  }

  /// What is here, as far as it counts.
  private String sound() throws IOException {
    if (!Files.exists(file)) {
      return HEAD;
    }
    String text = Files.readString(file);
    return isSound(text) ? text : HEAD;
  }

  /// Where the operator's own file is wrong, nothing is laid over it; then this one is judged
  /// alone.
  private boolean isSound(String text) {
    Layers layers = reader.read(under, file, text);
    return layers.result() instanceof Refused
        ? !(reader.read(file.toString(), text) instanceof Refused)
        : layers.aside().isEmpty();
  }

  private void putAside() throws IOException {
    Files.copy(
        file,
        file.resolveSibling(file.getFileName() + ".bad"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  /// The same text without one setting.
  static String without(String text, String section, String key) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    find(lines, 0, head(section))
        .map(start -> start + 1)
        .flatMap(first -> find(lines.subList(0, end(lines, first)), first, named(key)))
        .ifPresent(at -> lines.remove((int) at));
    return joined(lines);
  }

  /// The same text with one setting changed, or added to its section.
  static String with(String text, String section, String key, String value) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    String setting = key + " = " + value;
    Optional<Integer> start = find(lines, 0, head(section));
    if (start.isEmpty()) {
      lines.addAll(List.of("", "[" + section + "]", setting));
      return joined(lines);
    }
    int first = start.get() + 1;
    Optional<Integer> old = find(lines.subList(0, end(lines, first)), first, named(key));
    if (old.isPresent()) {
      lines.set(old.get(), setting);
    } else {
      lines.add(first, setting);
    }
    return joined(lines);
  }

  private static Pattern head(String section) {
    return Pattern.compile("\\s*\\[\\s*" + Pattern.quote(section) + "\\s*]\\s*(#.*)?");
  }

  private static Pattern named(String key) {
    return Pattern.compile("\\s*" + Pattern.quote(key) + "\\s*=.*");
  }

  /// Where the next section begins.
  private static int end(List<String> lines, int first) {
    return find(lines, first, Pattern.compile("\\s*\\[.*")).orElse(lines.size());
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
