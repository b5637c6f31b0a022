package org.crampwise.usage;

/// The counts can't be read or written. The message is half a sentence for whoever runs the
/// machine: `the disk is full`.
public final class StoreException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  StoreException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /// The message.
  public String said() {
    return String.valueOf(getMessage());
  }
}
