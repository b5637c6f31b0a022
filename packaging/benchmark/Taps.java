import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Walks twice through the packaged program by taps.
///
/// @param taps in the order they were made
/// @param gapMs the longest time between two looks at the screen
/// @param megabytes proportional memory of the process tree after the walk
record Taps(List<Tap> taps, double gapMs, double megabytes) {
  private static final String SIZE = "1920x1080";
  private static final String DIAGONAL = "21.5"; // of the reference screen of that size
  private static final double SETTLE_MS = 3000;
  private static final int ROUNDS = 2;

  /// Opens the program at its poster, walks, and ends it.
  static Taps of(Image image, boolean quick, Children children, Path work) {
    Pictures pictures = pictures(image, quick, children, work.resolve("screens"));
    try (VirtualScreen screen = new VirtualScreen(children, work)) {
      Process process =
          children.start(
              "walked",
              List.of(
                  image.launcher().toString(),
                  "--kiosk",
                  "--still",
                  "--country",
                  "US",
                  "--diagonal",
                  DIAGONAL),
              screen.environment());
      try (Finger finger = new Finger(children, screen)) {
        FirstPaint.awaitStable(screen.frame(), process);
        Walker walker = new Walker(finger, screen.frame(), pictures, "attract");
        Round round = new Round(walker, quick);
        for (int i = 1; i <= ROUNDS; i++) {
          System.out.println("Walking through every screen, round " + i + " of " + ROUNDS);
          round.walk();
        }
        Pause.millis(SETTLE_MS);
        return new Taps(walker.taps(), walker.gapMs(), ProcessTree.megabytes(process));
      } catch (Trouble e) {
        Path seen = screen.frame().save(work.resolve("lost.png"));
        throw new Trouble("the walk: " + e.getMessage() + " What it saw is in " + seen + ".", e);
      } finally {
        ProcessTree.end(process);
      }
    }
  }

  /// Of one kind, in one round or (0) in both.
  List<Tap> of(Tap.Kind kind, int round) {
    return taps.stream()
        .filter(tap -> tap.kind() == kind && (round == 0 || tap.round() == round))
        .toList();
  }

  Series painted(Tap.Kind kind, int round) {
    return Series.of(of(kind, round), Tap::paintedMs);
  }

  Series first(Tap.Kind kind, int round) {
    return Series.of(of(kind, round), Tap::firstMs);
  }

  /// The slowest changes of page, the slowest first.
  List<Tap> worst(int count) {
    return of(Tap.Kind.TURN, 0).stream()
        .sorted(Comparator.comparingDouble(Tap::paintedMs).reversed())
        .limit(count)
        .toList();
  }

  private static Pictures pictures(Image image, boolean quick, Children children, Path folder) {
    Path made = folder.resolve("en/light").resolve(SIZE).resolve("1");
    if (older(folder.resolve("index.html"), image)) {
      delete(folder);
      System.out.println("Drawing the screens the walk will see (a minute or two)");
      children.run(
          "screens",
          List.of(
              image.launcher().toString(),
              "screens",
              folder.toString(),
              "--size",
              SIZE,
              "--country",
              "US"),
          Map.of());
    }
    return new Pictures(made);
  }

  private static boolean older(Path index, Image image) {
    try (Stream<Path> jars = Files.list(image.modules())) {
      return !Files.exists(index)
          || jars.anyMatch(jar -> jar.toFile().lastModified() > index.toFile().lastModified());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
