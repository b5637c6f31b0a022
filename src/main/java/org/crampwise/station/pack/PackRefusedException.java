package org.crampwise.station.pack;

import java.io.Serial;

/// A pack is not taken, and nothing has changed. The message is a line for a terminal or a log: the
/// file, what is wrong, what to do.
public final class PackRefusedException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final Reason reason;

  /// @param file what the message is about: a pack, or a place in it
  /// @param message a sentence
  /// @param remedy another
  PackRefusedException(Reason reason, Object file, String message, String remedy) {
    super(file + ": " + message + " " + remedy);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /// The line.
  public String line() {
    return String.valueOf(getMessage());
  }
}
