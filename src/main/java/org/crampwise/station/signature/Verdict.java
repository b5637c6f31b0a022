package org.crampwise.station.signature;

/// What came of checking a signature.
public sealed interface Verdict {
  /// @param signer who signed, and may
  record Signed(Signer signer) implements Verdict {}

  /// @param message a sentence
  /// @param remedy another, that says what to do
  record Refused(Fault fault, String message, String remedy) implements Verdict {}

  enum Fault {
    /// It is none of ssh-keygen, or of a kind that is not taken.
    UNREADABLE,
    /// It belongs to other bytes: what was signed has been changed, or the signature.
    OTHER_BYTES,
    /// It was made for something else.
    OTHER_PURPOSE,
    /// Nobody here has allowed its key.
    STRANGER,
    /// Its key counts from a later day, or did until an earlier one.
    NOT_NOW
  }
}
