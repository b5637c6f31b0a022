import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Writers of settings, who use the packaged program's own classes in its own Java.
final class Scribes {
  private static final Pattern KEPT = Pattern.compile("(?m)^px_per_mm = (1\\.\\d{5})$");

  private final Ground ground;
  private final Path classes;

  Scribes(Ground ground) {
    this.ground = ground;
    this.classes = ground.work().resolve("inside");
    Tool.use(
        "javac",
        List.of(
            "--system",
            ground.image().runtime().toString(),
            "--module-path",
            ground.image().modules().toString(),
            "--add-modules",
            "org.crampwise",
            "--add-exports",
            "org.crampwise/org.crampwise.station=ALL-UNNAMED",
            "-d",
            classes.toString(),
            "packaging/faults/inside/Scribe.java"));
  }

  /// Begins to set the setting, so often at most.
  Process begin(Place place, int times) {
    ground.children().log(log(place)).toFile().delete();
    return ground
        .children()
        .start(log(place), command(place, times), Map.of("JDK_JAVA_OPTIONS", ""));
  }

  /// Sets it a few times, and waits for that.
  static void once(Scribes scribes, Place place) {
    try {
      scribes.begin(place, 3).waitFor();
    } catch (InterruptedException e) {
      throw new Trouble("interrupted", e);
    }
  }

  private List<String> command(Place place, int times) {
    return List.of(
        ground.image().runtime().resolve("bin/java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "--module-path",
        ground.image().modules().toString(),
        "--add-modules",
        "org.crampwise",
        "--add-exports",
        "org.crampwise/org.crampwise.station=ALL-UNNAMED",
        "-cp",
        classes.toString(),
        "Scribe",
        place.site().toString(),
        Integer.toString(times));
  }

  /// How many settings the last scribe there said it had kept.
  int confirmed(Place place) {
    List<String> said = text(ground.children().log(log(place))).lines().toList();
    return said.reversed().stream()
        .filter(line -> line.matches("1\\.\\d{5}"))
        .findFirst()
        .map(Scribes::number)
        .orElse(0);
  }

  /// The value that stands in the file; empty if the file is not as it should be.
  static Optional<String> kept(Place place) {
    return Files.exists(place.site())
        ? KEPT.matcher(text(place.site())).results().map(found -> found.group(1)).findFirst()
        : Optional.empty();
  }

  /// Whether what stands in the file is what was confirmed last, or the one after: that was being
  /// written.
  ///
  /// @param confirmed 0 before the first
  static boolean follows(Place place, int confirmed) {
    int kept = kept(place).map(Scribes::number).orElse(0);
    boolean damaged = kept == 0 && Files.exists(place.site());
    return !damaged && (kept == confirmed || kept == confirmed + 1);
  }

  /// Which setting a value was, counted from 1.
  private static int number(String value) {
    return Integer.parseInt(value.substring("1.".length()));
  }

  private static String log(Place place) {
    return place.name() + "-scribe";
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
