package org.crampwise.app;

/// How the program tells what became of it.
final class ExitStatus {
  static final int DONE = 0;

  /// A check found something, or the program broke.
  static final int FAILED = 1;

  static final int WRONG_USE = 2;

  /// A kiosk without a display: a service starts it again. So does Java itself end when no memory
  /// is left (`-XX:+ExitOnOutOfMemoryError` knows no other status), and the same is to be done
  /// then.
  static final int NO_DISPLAY = 3;

  /// The screen did not answer any more.
  static final int FROZEN = 5;

  private ExitStatus() {}
}
