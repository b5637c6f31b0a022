package org.crampwise.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a machine has to speak with.
///
/// @param root of its file system
record Machine(Kind kind, Map<String, String> environment, Path root) {
  /// A device of ALSA that plays: `/dev/snd/pcmC0D0p`.
  private static final Pattern PLAYS = Pattern.compile("pcmC[0-9]+D[0-9]+p");

  /// How speech-dispatcher's own clients are told of another place.
  private static final String UNIX_SOCKET = "unix_socket:";

  enum Kind {
    LINUX,
    WINDOWS,
    MACOS
  }

  Machine {
    environment = Map.copyOf(environment);
  }

  /// @param system as Java names it, `os.name`
  static Machine of(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    Kind kind =
        name.startsWith("windows")
            ? Kind.WINDOWS
            : name.startsWith("mac") ? Kind.MACOS : Kind.LINUX;
    return new Machine(kind, environment, Path.of("/"));
  }

  /// A program that the search path leads to.
  Optional<Path> program(String name) {
    String separator = kind == Kind.WINDOWS ? ";" : ":";
    String file = kind == Kind.WINDOWS ? name + ".exe" : name;
    return Arrays.stream(variable("PATH").split(separator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> file(folder, file).stream())
        .filter(Machine::runs)
        .findFirst();
  }

  /// Windows' own, wherever the search path leads.
  Optional<Path> powerShell() {
    return Optional.of(variable("SystemRoot"))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> file(folder, "System32/WindowsPowerShell/v1.0/powershell.exe"))
        .filter(Machine::runs)
        .or(() -> program("powershell"));
  }

  /// The socket of speech-dispatcher, where it runs.
  Optional<Path> speechDispatcher() {
    String address = variable("SPEECHD_ADDRESS");
    return (address.startsWith(UNIX_SOCKET)
            ? file(address.substring(UNIX_SOCKET.length()), "")
            : ofSession("speech-dispatcher/speechd.sock"))
        .filter(Files::exists);
  }

  /// The value of an environment variable; empty where it is not set. Windows does not care about
  /// the case of its name.
  String variable(String name) {
    return environment.entrySet().stream()
        .filter(
            entry ->
                kind == Kind.WINDOWS
                    ? entry.getKey().equalsIgnoreCase(name)
                    : entry.getKey().equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /// A file of this user's session, `pulse/native`; empty where there is no session.
  Optional<Path> ofSession(String name) {
    return Optional.of(variable("XDG_RUNTIME_DIR"))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> file(folder, name));
  }

  /// Whether there is anything to play sound on that this user may use. Only Linux can be asked.
  boolean hasSound() {
    return kind != Kind.LINUX
        || !variable("PULSE_SERVER").isEmpty()
        || Stream.of("pulse/native", "pipewire-0").flatMap(this::inSession).anyMatch(Files::exists)
        || Files.exists(root.resolve("run/pulse/native"))
        || hasCard(root.resolve("dev/snd"));
  }

  private Stream<Path> inSession(String name) {
    return ofSession(name).stream();
  }

  private static boolean hasCard(Path devices) {
    try (Stream<Path> files = Files.list(devices)) {
      return files
          .filter(file -> PLAYS.matcher(String.valueOf(file.getFileName())).matches())
          .anyMatch(Files::isWritable);
    } catch (IOException _) {
      return false; // There is no such folder, or it is another's.
    }
  }

  private static boolean runs(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }

  private static Optional<Path> file(String folder, String name) {
    try {
      return Optional.of(Path.of(folder, name));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}
