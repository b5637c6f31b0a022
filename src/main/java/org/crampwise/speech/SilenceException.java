package org.crampwise.speech;

import java.io.IOException;

/// An engine can't speak.
final class SilenceException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Silence why;

  SilenceException(Silence why) {
    super(why.forStaff());
    this.why = why;
  }

  Silence why() {
    return why;
  }
}
