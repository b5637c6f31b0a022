package org.crampwise.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Tells what went wrong to whoever started the program, who is never shown a stack trace.
final class Failures {
  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  private Failures() {}

  /// @return the exit status
  static int tell(Terminal terminal, Throwable failure) {
    if (failure instanceof WrongUse wrong) {
      terminal.complain(String.valueOf(wrong.getMessage()));
      LOG.config(() -> "Refused to start: " + wrong.getMessage());
      return ExitStatus.WRONG_USE;
    }
    LOG.log(Level.SEVERE, "Crampwise had to stop", failure);
    return ExitStatus.FAILED;
  }
}
