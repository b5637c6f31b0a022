package org.crampwise.app;

/// The program was asked for something it can't do. The message says what, and what to write
/// instead; the program ends with status 2.
public final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1;

  public WrongUse(String message) {
    super(message);
  }
}
