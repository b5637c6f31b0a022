package org.crampwise.content.check;

/// Quotes the content in a problem.
final class Quote {
  private static final int LONGEST = 70;

  private Quote() {}

  /// Shortened to what finds the place, in quotation marks, as the end of a sentence.
  static String of(String text) {
    return "\"" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + "\".";
  }
}
