package org.crampwise.content.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The drawings of an assets folder by name, each read when it is first asked for and then kept.
public final class Illustrations {
  private final Path folder;
  private final IllustrationReader reader = new IllustrationReader();
  private final Map<String, Optional<Illustration>> kept = new ConcurrentHashMap<>();

  /// @param assets the folder that holds `illustrations`
  public Illustrations(Path assets) {
    this.folder = assets.resolve("illustrations");
  }

  /// Empty where there is no such file or it cannot be read at all.
  public Optional<Illustration> find(String name) {
    return kept.computeIfAbsent(name, this::read);
  }

  /// The names of all drawings, in alphabetical order.
  public List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".svg"))
          .map(file -> file.substring(0, file.length() - ".svg".length()))
          .sorted()
          .toList();
    }
  }

  private Optional<Illustration> read(String name) {
    Path file = folder.resolve(name + ".svg");
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return reader.read(file).illustration();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the drawing " + name, e);
    }
  }
}
