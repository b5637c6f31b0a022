import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/// What one made-up kiosk has on its disk: a home, a state folder, the operator's settings.
record Place(String name, Path folder) {
  private static final String SETTINGS =
      """
      [site]
      name = "Harbor Pharmacy"
      country = "US"

      [language]
      offered = ["en", "es", "ar"]
      """;

  /// A new one.
  static Place made(String name, Path parent) {
    Place place = new Place(name, parent.resolve(name));
    try {
      Files.createDirectories(place.home());
      Files.createDirectories(place.state());
      Files.writeString(place.settings(), SETTINGS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return place;
  }

  Path home() {
    return folder.resolve("home");
  }

  Path state() {
    return folder.resolve("state");
  }

  Path site() {
    return state().resolve("site.toml");
  }

  Path settings() {
    return folder.resolve("kiosk.toml");
  }

  /// Adds to the operator's settings.
  void set(String section) {
    try {
      Files.writeString(settings(), "\n" + section, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All files the program has left in its state folder.
  List<Path> files() {
    try (Stream<Path> all = Files.walk(state())) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Copies all of those to another place that has none.
  void keptTo(Place other) {
    try {
      for (Path file : files()) {
        Path copy = other.state().resolve(state().relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the program has written into its own log.
  String log() {
    StringBuilder all = new StringBuilder();
    for (Path file : files()) {
      if (file.getParent().endsWith("log")) {
        try {
          all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return all.toString();
  }

  /// Bytes of all of them.
  long size() {
    return files().stream().mapToLong(file -> file.toFile().length()).sum();
  }
}
