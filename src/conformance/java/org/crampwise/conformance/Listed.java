package org.crampwise.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// A checked-in list of cases, one a line: its name, ` | `, and what is to be said of it. Lines
/// that begin with `#` explain.
final class Listed {
  private static final Path FOLDER = Path.of("src/test/resources/conformance");

  private Listed() {}

  static Map<String, String> in(String file) {
    Map<String, String> listed = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(FOLDER.resolve(file))) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split(" \\| ", 2);
          if (parts.length < 2 || listed.put(parts[0], parts[1]) != null) {
            throw new AssertionError(file + ": " + line);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return listed;
  }
}
