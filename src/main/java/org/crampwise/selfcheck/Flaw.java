package org.crampwise.selfcheck;

/// Why the answers to a question can't stand.
///
/// @param limit what it goes against, such as the highest number; may be empty
public record Flaw(Kind kind, String limit) {
  public enum Kind {
    MISSING,
    TOO_FEW,
    TOO_MANY,
    TWICE,
    NOT_ALONE,
    NOT_OFFERED,
    WRONG_KIND,
    TOO_LOW,
    TOO_HIGH,
    TOO_PRECISE,
    TOO_SHORT,
    TOO_LONG,
    WRONG_FORM
  }

  /// In plain words, for a terminal.
  public String message() {
    return switch (kind) {
      case MISSING -> "It has to be answered.";
      case TOO_FEW -> "It needs " + limit + " answers or more.";
      case TOO_MANY ->
          limit.equals("1")
              ? "It takes one answer only."
              : "It takes " + limit + " answers at most.";
      case TWICE -> "The answer " + limit + " is given twice.";
      case NOT_ALONE -> "The answer " + limit + " can't stand beside another.";
      case NOT_OFFERED -> "It does not offer the answer " + limit + ".";
      case WRONG_KIND -> "The answer " + limit + " is of the wrong kind.";
      case TOO_LOW -> "The answer is below " + limit + ".";
      case TOO_HIGH -> "The answer is above " + limit + ".";
      case TOO_PRECISE -> "The answer has more than " + limit + " decimal places.";
      case TOO_SHORT -> "The answer is shorter than " + limit + " letters.";
      case TOO_LONG -> "The answer is longer than " + limit + " letters.";
      case WRONG_FORM -> "The answer does not have the form " + limit + ".";
    };
  }
}
