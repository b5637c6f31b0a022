package org.crampwise.station.signature;

import java.io.Serial;

/// What should be of OpenSSH is not, or is of a kind that is not taken here. The message says
/// which, as the middle of a sentence.
final class FormatException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  FormatException(String message) {
    super(message);
  }
}
