package org.crampwise.content;

/// Something wrong in the content, said plainly: where, what, and what to do about it.
public record Problem(Place at, String message, String remedy) {
  /// One line for a terminal: `topics/magnesium.md:12: message. Remedy.`
  @Override
  public String toString() {
    return at + ": " + message + (remedy.isEmpty() ? "" : " " + remedy);
  }
}
