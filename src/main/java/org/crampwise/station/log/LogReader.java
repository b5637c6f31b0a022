package org.crampwise.station.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what stands in the log. It takes a moment: not for the thread of the screens.
public final class LogReader {
  private static final Pattern HEAD = Pattern.compile("(\\S+) ([A-Z]+) (\\S*): (.*)");

  private final LogFolder folder;

  public LogReader(LogFolder folder) {
    this.folder = folder;
  }

  /// The last ones of these, the newest first. A file or a line that can't be read is passed over.
  public List<LogEntry> last(int most, Predicate<LogEntry> wanted) {
    List<LogEntry> found = new ArrayList<>();
    for (Path file : folder.files()) {
      entries(file).stream().filter(wanted).limit(most - found.size()).forEach(found::add);
      if (found.size() == most) {
        break;
      }
    }
    return found;
  }

  /// How many bytes all of it takes.
  public long size() {
    return folder.files().stream().mapToLong(file -> file.toFile().length()).sum();
  }

  /// The newest first.
  private static List<LogEntry> entries(Path file) {
    List<LogEntry> found = new ArrayList<>();
    List<String> trace = new ArrayList<>();
    for (String line : lines(file).reversed()) {
      if (line.startsWith("\t")) {
        trace.addFirst(line.strip());
      } else {
        read(line, trace).ifPresent(found::add);
        trace.clear();
      }
    }
    return found;
  }

  /// Bytes that are no letters, as a power cut leaves them, do not hide the rest.
  private static List<String> lines(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  private static Optional<LogEntry> read(String line, List<String> trace) {
    Matcher head = HEAD.matcher(line);
    if (!head.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new LogEntry(
              OffsetDateTime.parse(head.group(1)),
              Level.parse(head.group(2)),
              head.group(3),
              head.group(4),
              trace));
    } catch (DateTimeParseException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
