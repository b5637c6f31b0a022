package org.crampwise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether this program holds a connection to a network, as Linux tells: it should hold none.
/// Looking opens none either.
record OpenConnections(Path process) {
  private static final Pattern SOCKET = Pattern.compile("socket:\\[([0-9]+)]");
  private static final List<String> NETWORKS = List.of("tcp", "tcp6", "udp", "udp6");

  /// Where a table of sockets has the number of each.
  private static final int INODE = 9;

  /// Those of the program that asks.
  static OpenConnections own() {
    return new OpenConnections(Path.of("/proc/self"));
  }

  /// How many there are; empty where the system does not tell.
  OptionalInt count() {
    try {
      Set<String> known = new HashSet<>();
      for (String network : NETWORKS) {
        Path table = process.resolve("net").resolve(network);
        if (Files.exists(table)) {
          Files.readAllLines(table).stream()
              .skip(1)
              .map(line -> Arrays.asList(line.strip().split("\\s+")))
              .filter(fields -> fields.size() > INODE)
              .forEach(fields -> known.add(fields.get(INODE)));
        }
      }
      try (Stream<Path> files = Files.list(process.resolve("fd"))) {
        return OptionalInt.of(
            (int) files.map(OpenConnections::socket).filter(known::contains).count());
      }
    } catch (IOException _) {
      return OptionalInt.empty();
    }
  }

  /// The number of the socket behind a file that is open; of any other file, nothing.
  private static String socket(Path file) {
    try {
      Matcher socket = SOCKET.matcher(Files.readSymbolicLink(file).toString());
      return socket.matches() ? socket.group(1) : "";
    } catch (IOException _) {
      return ""; // it was closed meanwhile
    }
  }
}
