import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The drawings as elements of a page. The style sheet in each counts for that drawing alone.
final class Drawings {
  private static final Pattern RULE = Pattern.compile("(?m)^\\s*(\\.[a-z0-9-]+\\{)");
  private static final Pattern IDENTITY = Pattern.compile(" (id|aria-labelledby)=\"[^\"]*\"");

  private final Path folder;

  Drawings(Path folder) {
    this.folder = folder;
  }

  /// A drawing, as large as what it stands in allows.
  ///
  /// @param place as in `preserveAspectRatio`
  /// @param crop another `viewBox`, or nothing
  String svg(String name, String place, String crop) {
    try {
      String text =
          IDENTITY.matcher(Files.readString(folder.resolve(name + ".svg"))).replaceAll("");
      String own = RULE.matcher(text).replaceAll("#" + name + " $1");
      String placed =
          own.replaceFirst(
              "<svg ", "<svg id=\"%s\" preserveAspectRatio=\"%s\" ".formatted(name, place));
      return crop.isEmpty()
          ? placed
          : placed.replaceFirst("viewBox=\"[^\"]*\"", "viewBox=\"" + crop + "\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
