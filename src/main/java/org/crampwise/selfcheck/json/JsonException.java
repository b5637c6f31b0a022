package org.crampwise.selfcheck.json;

/// A text that is not JSON.
public final class JsonException extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;

  JsonException(String message, int line) {
    super(message);
    this.line = line;
  }

  public String plain() {
    return String.valueOf(getMessage());
  }

  /// Where it stops being JSON, from 1.
  public int line() {
    return line;
  }
}
