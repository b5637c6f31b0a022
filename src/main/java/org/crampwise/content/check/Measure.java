package org.crampwise.content.check;

import java.util.List;

/// How hard a language is to read, and how hard it may be.
sealed interface Measure permits FleschKincaid, FernandezHuerta, Length {
  /// Its figures for a text, the chief one first.
  List<Score> scores(ReadingUnit unit);

  /// Whether a word weighs on the figures.
  boolean heavy(String word);

  /// What the figures are, and what they are not: a line for the report.
  String method();
}
