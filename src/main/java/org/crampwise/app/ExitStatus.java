package org.crampwise.app;

/// How the program tells what became of it.
final class ExitStatus {
  static final int DONE = 0;

  /// A check found something, or the program broke.
  static final int FAILED = 1;

  static final int WRONG_USE = 2;

  /// A kiosk without a display: a service starts it again.
  static final int NO_DISPLAY = 3;

  private ExitStatus() {}
}
