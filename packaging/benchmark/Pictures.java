import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// The pictures that the program draws of its own screens, by which the walk knows where it is and
/// where to touch.
final class Pictures {
  private final Path folder;
  private final List<String> names;
  private final Map<String, Thumbnail> thumbnails = new HashMap<>();

  /// @param folder of the pictures of one language, theme, size and text step
  Pictures(Path folder) {
    this.folder = folder;
    try (Stream<Path> files = Files.list(folder)) {
      names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".png"))
              .map(name -> name.substring(0, name.length() - ".png".length()))
              .sorted()
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What can be touched on a screen.
  List<Spot> spots(String screen) {
    try {
      return Spot.read(Files.readString(folder.resolve(screen + ".png.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What can be touched on a screen and is called so.
  Optional<Spot> spot(String screen, String id) {
    return spots(screen).stream().filter(spot -> spot.id().equals(id)).findFirst();
  }

  boolean has(String screen) {
    return names.contains(screen);
  }

  /// The screens with names that begin so.
  List<String> beginning(String prefix) {
    return names.stream().filter(name -> name.startsWith(prefix)).toList();
  }

  /// Of these screens the one that is most like what is seen.
  String nearest(Thumbnail seen, List<String> screens) {
    return screens.stream()
        .min(Comparator.comparingDouble(each -> seen.difference(thumbnail(each))))
        .orElseThrow();
  }

  Thumbnail thumbnail(String screen) {
    return thumbnails.computeIfAbsent(screen, this::read);
  }

  private Thumbnail read(String screen) {
    try {
      BufferedImage image = ImageIO.read(folder.resolve(screen + ".png").toFile());
      int width = image.getWidth();
      int height = image.getHeight();
      return Thumbnail.of(image.getRGB(0, 0, width, height, null, 0, width), width, height);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
