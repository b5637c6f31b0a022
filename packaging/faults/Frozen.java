import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The thread of the screens stands still, and no other: the program has to notice by itself.
final class Frozen extends Restarted {
  /// As the system knows it: 15 letters at most.
  private static final String THREAD = "JavaFX Applicat";

  /// Those by which the toolkit waits for the display. Held up in a call of Java's own machine, no
  /// program could end itself; then systemd does (`WatchdogSec`).
  private static final String CALLS = "poll,ppoll,recvmsg,writev";

  private static final String DELAY_MICROSECONDS = "300000000";
  private static final double PATIENCE_SECONDS = 40;
  private static final double FIRST_LOOK_MS = 5000;

  Frozen() {
    super(
        "freeze",
        "The thread of the screens freezes",
        10,
        "it ends with a dump of its threads in the log, and is started again");
  }

  @Override
  OptionalInt harm(Ground ground, Kiosk kiosk) {
    // It looks every two seconds, and has more patience before the first answer.
    Pause.millis(FIRST_LOOK_MS);
    Process strace = freeze(ground, thread(kiosk.process().pid()));
    awaitLast(kiosk.process().pid());
    ProcessTree.kill(strace);
    return kiosk.ended(1);
  }

  @Override
  List<String> wrong(Place place) {
    return place.log().contains(THREAD)
        ? List.of()
        : List.of("it does not say what the thread was doing.");
  }

  /// Each of these calls of this one thread takes minutes from now on.
  private static Process freeze(Ground ground, String thread) {
    return ground
        .children()
        .start(
            "strace",
            List.of(
                "strace",
                "-qq",
                "-o",
                "/dev/null",
                "-p",
                thread,
                "-e",
                "trace=" + CALLS,
                "-e",
                "inject=" + CALLS + ":delay_enter=" + DELAY_MICROSECONDS),
            Map.of());
  }

  /// Waits until nothing of it is left but the thread that strace holds, or it is clear that it
  /// does not end.
  private static void awaitLast(long process) {
    Path status = Path.of("/proc", Long.toString(process), "status");
    long end = System.nanoTime() + (long) (PATIENCE_SECONDS * 1e9);
    while (System.nanoTime() < end && text(status).contains("State:\tS")) {
      Pause.millis(100);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return ""; // it has ended
    }
  }

  private static String thread(long process) {
    try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(process), "task"))) {
      for (Path each : threads.toList()) {
        if (Files.readString(each.resolve("comm")).startsWith(THREAD)) {
          return each.getFileName().toString();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new Trouble("there is no thread " + THREAD);
  }
}
