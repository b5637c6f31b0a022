package org.crampwise.selfcheck;

/// Where a visitor stands in a questionnaire.
public sealed interface Step {
  /// A question, or a text to read.
  ///
  /// @param reviewing whether it was opened from the review, where it leads back to
  record Question(String linkId, boolean reviewing) implements Step {}

  /// The page on which every answer can be changed.
  record Review() implements Step {}

  /// The full-screen card: get help now.
  record Emergency() implements Step {}
}
