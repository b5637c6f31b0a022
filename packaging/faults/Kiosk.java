import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The packaged program, started as a kiosk on a virtual screen.
final class Kiosk implements AutoCloseable {
  /// Over so much of the screen it paints at first.
  private static final double PAINTED = 0.05;

  private static final long UP_MS = 60_000;
  private static final long ANSWER_MS = 20_000;
  private static final Pattern TROUBLE =
      Pattern.compile("(?m)^\\s+at [\\w.$/@]+\\(.*|.*(Exception|SEVERE|Trouble [A-Z0-9]{4}).*");

  private final Process process;
  private final VirtualScreen screen;
  private final Path log;
  private final MemorySegment empty;

  /// @param log what it says
  Kiosk(Process process, VirtualScreen screen, Path log, MemorySegment empty) {
    this.process = process;
    this.screen = screen;
    this.log = log;
    this.empty = empty;
  }

  Process process() {
    return process;
  }

  /// Waits until its first screen stands; false if it ends, or nothing comes.
  boolean isUp() {
    long end = System.nanoTime() + UP_MS * 1_000_000;
    while (System.nanoTime() < end && process.isAlive()) {
      if (screen.frame().changed(empty) > PAINTED) {
        return true;
      }
      Pause.millis(50);
    }
    return false;
  }

  /// Whether something changes on the screen when the keyboard moves on, a finger touches the bar
  /// below, or a key goes back: who listens to a dark screen sees nothing of the keyboard, and a page
  /// with one button has neither a bar nor another place for the keyboard.
  boolean answers(Hand hand) {
    List<Runnable> tries =
        List.of(() -> hand.key("Tab"), hand::tapBar, () -> hand.key("Escape"));
    MemorySegment before = screen.frame().look();
    long end = System.nanoTime() + ANSWER_MS * 1_000_000;
    for (int i = 0; System.nanoTime() < end && process.isAlive(); i++) {
      tries.get(i % tries.size()).run();
      for (int look = 0; look < 20; look++) {
        Pause.millis(50);
        if (screen.frame().changed(before) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /// What it ended with; empty if it has not within so long.
  OptionalInt ended(double seconds) {
    try {
      return process.waitFor((long) (seconds * 1000), TimeUnit.MILLISECONDS)
          ? OptionalInt.of(process.exitValue())
          : OptionalInt.empty();
    } catch (InterruptedException e) {
      throw new Trouble("interrupted", e);
    }
  }

  /// Everything it said.
  String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The lines of its log that tell of an error.
  List<String> troubles() {
    List<String> found = new ArrayList<>();
    TROUBLE.matcher(said()).results().limit(5).forEach(match -> found.add(match.group().strip()));
    return found;
  }

  /// What is wrong with one that should run and show what it is asked for.
  List<String> health(Hand hand) {
    List<String> wrong = new ArrayList<>();
    if (!isUp()) {
      wrong.add("it does not come up: " + last());
    } else if (!answers(hand)) {
      wrong.add("its screen does not answer, see " + picture() + ": " + last());
    }
    return wrong;
  }

  /// What stands on its screen, kept beside its log.
  Path picture() {
    return screen.frame().save(log.resolveSibling(log.getFileName() + ".png"));
  }

  /// The same, and its log has to be clean.
  List<String> perfectHealth(Hand hand) {
    List<String> wrong = new ArrayList<>(health(hand));
    troubles().forEach(line -> wrong.add("in the log: " + line));
    return wrong;
  }

  private String last() {
    String state = process.isAlive() ? "it runs" : "status " + process.exitValue();
    List<String> lines = said().lines().toList();
    return state
        + ", "
        + String.join(" | ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
  }

  void kill() {
    ProcessTree.kill(process);
    ended(10);
  }

  @Override
  public void close() {
    ProcessTree.end(process);
    ended(10);
  }
}
