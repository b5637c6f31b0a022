import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Every process started here, so that none is left when the bench ends, also when it is
/// interrupted.
final class Children implements AutoCloseable {
  private final Path logs;
  private final Set<Process> started = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /// @param logs the folder that keeps what each process says
  Children(Path logs) {
    this.logs = logs;
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "end-children"));
  }

  /// Starts a command; what it says goes to `<name>.log`.
  Process start(String name, List<String> command, Map<String, String> environment) {
    return start(name, command, environment, Redirect.appendTo(log(name).toFile()));
  }

  /// Starts a command whose standard output is read here.
  Process startHeard(String name, List<String> command) {
    return start(name, command, Map.of(), Redirect.PIPE);
  }

  /// Runs a command to its end, which must be a good one.
  void run(String name, List<String> command, Map<String, String> environment) {
    try {
      Process process = start(name, command, environment);
      if (process.waitFor() != 0) {
        throw new Trouble(
            "%s ended with %d; see %s".formatted(name, process.exitValue(), log(name)));
      }
    } catch (InterruptedException e) {
      throw new Trouble("interrupted", e);
    }
  }

  private Process start(
      String name, List<String> command, Map<String, String> environment, Redirect output) {
    try {
      Files.createDirectories(logs);
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectOutput(output)
              .redirectError(Redirect.appendTo(log(name).toFile()));
      builder.environment().remove("WAYLAND_DISPLAY");
      builder.environment().putAll(environment);
      Process process = builder.start();
      started.add(process);
      if (closed) {
        ProcessTree.kill(process); // started while everything was being ended
      }
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where a process of this name leaves what it says.
  Path log(String name) {
    return logs.resolve(name + ".log");
  }

  /// Where a picture of this name is kept beside what they say.
  Path picture(String name) {
    return logs.resolve(name + ".png");
  }

  @Override
  public void close() {
    closed = true;
    started.forEach(ProcessTree::kill);
    started.clear();
  }
}
