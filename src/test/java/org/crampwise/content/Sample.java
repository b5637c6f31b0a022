package org.crampwise.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.content.reader.Reading;

/// A small assets folder without a mistake, of which a test changes what it is about.
public final class Sample {
  private static final Path GOOD = Path.of("src/test/resources/content/good");
  private static final String HEAD =
      """
      ---
      title: Magnesium
      summary: What it does
      group: vitamins
      order: 1
      drawing: spinach
      reviewed: none
      review_by: 2027-11-22
      ---
      """;

  /// The first line below the front matter of `deck`.
  public static final int FIRST_LINE = 10;

  public static final String DECK = "content/en/topics/magnesium.md";

  private final Map<String, String> changed;

  private Sample(Map<String, String> changed) {
    this.changed = changed;
  }

  public static Sample good() {
    return new Sample(Map.of());
  }

  /// A file added or replaced.
  public Sample with(String file, String text) {
    Map<String, String> more = new HashMap<>(changed);
    more.put(file, text);
    return new Sample(more);
  }

  /// A file with some of its text replaced.
  public Sample replacing(String file, String old, String with) {
    try {
      String text = Files.readString(GOOD.resolve(file));
      if (!text.contains(old)) {
        throw new IllegalArgumentException(file + " does not contain " + old);
      }
      return with(file, text.replace(old, with));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The magnesium deck with this below its front matter.
  public Sample deck(String body) {
    return with(DECK, HEAD + body);
  }

  /// A deck of this name and these cards, in the group of Relief.
  public Sample deck(String id, String body) {
    return with("content/en/topics/" + id + ".md", HEAD.replace("vitamins", "relief") + body);
  }

  public Reading read() {
    return in(assets -> ContentReader.read(assets, "en"));
  }

  public ContentPack pack() {
    return read().pack();
  }

  public List<String> problems() {
    return read().problems().stream().map(Problem::toString).toList();
  }

  /// Lays the sample out in a folder for as long as something reads it.
  public <T> T in(Function<Path, T> use) {
    try {
      Path folder = Files.createTempDirectory("sample");
      try {
        write(folder);
        return use.apply(folder);
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes the sample into a folder, of any file system.
  public void write(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(GOOD)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(GOOD.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, Files.readString(file));
      }
    }
    for (Map.Entry<String, String> change : changed.entrySet()) {
      Path file = folder.resolve(change.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, change.getValue());
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
