package org.crampwise.content.check;

import java.util.List;

/// US school grades of an English text.
record FleschKincaid(Limits limits, Syllables syllables) implements Measure {
  private static final int LONG_WORD = 3;

  /// The highest grades, and the most words in a sentence on average.
  ///
  /// @param grade of a deck, its own name and tapped words counted as two syllables
  /// @param plainGrade the same, every word counted as it is
  /// @param safetyGrade of the red-flag cards, and of the cautions
  record Limits(
      double grade, double plainGrade, double smog, double safetyGrade, double meanWords) {}

  @Override
  public List<Score> scores(ReadingUnit unit) {
    Readability measure = unit.measure(syllables);
    return List.of(
        Score.atMost(
            "grade",
            "Reading grade (Flesch-Kincaid, eased)",
            measure.grade(),
            unit.safety() ? limits.safetyGrade() : limits.grade()),
        Score.atMost(
            "plain",
            "Reading grade (Flesch-Kincaid, plain)",
            measure.plainGrade(),
            limits.plainGrade()),
        Score.atMost("SMOG", "Reading grade (SMOG)", measure.smog(), limits.smog()),
        Score.atMost(
            "mean", "Words a sentence on average", measure.meanWords(), limits.meanWords()));
  }

  @Override
  public boolean heavy(String word) {
    return syllables.in(word) >= LONG_WORD;
  }

  @Override
  public String method() {
    return "US school grades: Flesch-Kincaid (the deck's name and tapped words as two syllables;"
        + " plain: as they are) and SMOG. Lower is easier.";
  }
}
