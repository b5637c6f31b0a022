package org.crampwise.selfcheck;

import org.crampwise.content.Place;

/// Something wrong in a questionnaire or in a response to one.
///
/// @param path the linkIds from the root to what is meant, joined by ` / `; empty for the file
/// @param message what is wrong, said plainly
public record Fault(Severity severity, Place at, String path, String message) {
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /// The path, if there is one, and the message.
  public String told() {
    return path.isEmpty() ? message : path + ": " + message;
  }

  /// One line for a terminal: `error check.json:12: safety / safety.age: message`.
  @Override
  public String toString() {
    return severity.id() + " " + at + ": " + told();
  }
}
