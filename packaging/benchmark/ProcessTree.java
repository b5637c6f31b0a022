import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// A process and all that it started.
final class ProcessTree {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private ProcessTree() {}

  /// Proportional memory (PSS) of all of them, in MB of a million bytes: what is shared counts for
  /// each by its part.
  static double megabytes(Process process) {
    return all(process).mapToLong(ProcessTree::kilobytes).sum() * 1024 / 1e6;
  }

  /// Processor time all of them have used so far, in milliseconds.
  static double cpuMillis(Process process) {
    return all(process)
        .flatMap(each -> each.info().totalCpuDuration().stream())
        .mapToLong(Duration::toMillis)
        .sum();
  }

  /// Asks the process to end, and kills what is still there a few seconds later.
  static void end(Process process) {
    List<ProcessHandle> every = all(process).toList();
    process.destroy();
    try {
      CompletableFuture.allOf(
              every.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
          .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | InterruptedException | java.util.concurrent.ExecutionException e) {
      every.forEach(ProcessHandle::destroyForcibly);
    }
  }

  /// Kills all of them at once.
  static void kill(Process process) {
    all(process).toList().forEach(ProcessHandle::destroyForcibly);
  }

  private static Stream<ProcessHandle> all(Process process) {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants());
  }

  private static long kilobytes(ProcessHandle process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
      return lines
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .sum();
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0; // it has just ended
    }
  }
}
