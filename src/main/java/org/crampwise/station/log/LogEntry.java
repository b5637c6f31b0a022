package org.crampwise.station.log;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.logging.Level;

/// An event that stands in the log.
///
/// @param source the part of the program that tells it
/// @param trace where an error was, line by line; for whoever mends the program
public record LogEntry(
    OffsetDateTime time, Level level, String source, String words, List<String> trace) {
  public LogEntry {
    trace = List.copyOf(trace);
  }

  /// Whether something broke.
  public boolean isError() {
    return level.intValue() >= Level.SEVERE.intValue();
  }

  /// Whether something is wrong, broken or not.
  public boolean isWarning() {
    return level.intValue() >= Level.WARNING.intValue();
  }
}
