package org.crampwise.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What is done with every child.
final class Processes {
  private Processes() {}

  /// At once, with whatever it started.
  static void kill(Process process) {
    List<ProcessHandle> below = process.descendants().toList();
    process.destroyForcibly();
    below.forEach(ProcessHandle::destroyForcibly);
  }

  /// What a program prints; empty where it does not run, fails or takes too long.
  static Optional<String> ask(Duration patience, List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try (var _ = process.getOutputStream()) {
        String said =
            reading(process.getInputStream()).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
      } catch (TimeoutException | java.util.concurrent.ExecutionException _) {
        return Optional.empty();
      } finally {
        kill(process);
      }
    } catch (IOException _) {
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /// All that comes, read on a thread of its own so that the child never waits for us.
  static CompletableFuture<String> reading(InputStream stream) {
    var read = new CompletableFuture<String>();
    Thread.ofVirtual()
        .start(
            () -> {
              try (stream) {
                read.complete(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
              } catch (IOException e) {
                read.completeExceptionally(new UncheckedIOException(e));
              }
            });
    return read;
  }
}
