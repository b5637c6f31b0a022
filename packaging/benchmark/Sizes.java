import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// How large the program is, in MB of a million bytes.
final class Sizes {
  private static final double PACKAGE_MB = 90;
  private static final double INSTALLED_MB = 190;

  private final Image image;
  private final Path packages;

  /// @param packages the folder where packages lie, if any was built
  Sizes(Image image, Path packages) {
    this.image = image;
    this.packages = packages;
  }

  void add(Results results) {
    String section = "Size";
    try (Stream<Path> files = Files.list(packages)) {
      files
          .filter(file -> file.getFileName().toString().matches("crampwise_[^_]*_[^_]*\\.deb"))
          .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
          .ifPresent(file -> results.add(section, line("package (.deb)", file).target(PACKAGE_MB)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    results.add(section, line("installed, " + image.state(), image.folder()).target(INSTALLED_MB));
    results.add(section, line("of it the Java runtime with JavaFX", image.runtime()));
    results.add(section, line("of it the jars", image.modules()));
    if (Files.exists(image.cache())) {
      results.add(section, line("of it the AOT cache", image.cache()));
    }
  }

  private static Line line(String what, Path place) {
    return Line.of(what, megabytes(place), "MB", "");
  }

  private static double megabytes(Path place) {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          / 1e6;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
