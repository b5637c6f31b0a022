package org.crampwise.handout;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Runs programs of this machine, with their words in English and an end in sight.
public final class Programs {
  private final Optional<Path> folder;
  private final Map<String, String> environment;

  /// @param folder where the programs are; empty for the system's own places
  /// @param environment what they are told, where this program was told nothing else
  Programs(Optional<Path> folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = Map.copyOf(environment);
  }

  /// The commands of CUPS. On Linux they ask at its socket only: without one they would look for
  /// CUPS in the network, if only in that of the machine itself.
  ///
  /// @param system its name, as in `os.name`
  public static Programs ofCups(String system) {
    return new Programs(
        Optional.empty(),
        system.startsWith("Linux") ? Map.of("CUPS_SERVER", Spool.SOCKET.toString()) : Map.of());
  }

  /// What a program came to.
  record Outcome(int status, String said) {
    boolean isGood() {
      return status == 0;
    }
  }

  /// Runs a program to its end.
  ///
  /// @param input what it reads
  /// @return empty where there is no such program, or it did not end in time and was ended
  Optional<Outcome> run(List<String> command, byte[] input, Duration most) {
    List<String> whole = new ArrayList<>(command);
    folder.ifPresent(place -> whole.set(0, place.resolve(command.getFirst()).toString()));
    ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
    environment.forEach(builder.environment()::putIfAbsent);
    builder.environment().put("LC_ALL", "C");
    try {
      return ended(builder.start(), input, most);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Outcome> ended(Process process, byte[] input, Duration most) {
    try {
      CompletableFuture<String> said =
          CompletableFuture.supplyAsync(() -> all(process), Thread::startVirtualThread);
      CompletableFuture<Void> given =
          CompletableFuture.runAsync(() -> give(process, input), Thread::startVirtualThread);
      if (!process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)) {
        return Optional.empty();
      }
      given.join();
      return Optional.of(new Outcome(process.exitValue(), said.join()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      process.destroyForcibly();
    }
  }

  private static String all(Process process) {
    try (InputStream out = process.getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  /// A program that does not want it all says why by its status.
  private static void give(Process process, byte[] input) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(input);
    } catch (IOException e) {
      process.isAlive();
    }
  }
}
