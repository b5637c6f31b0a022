package org.crampwise.content.check;

import java.util.List;

/// The length of words and sentences, for a language without a formula that was validated for
/// readers like ours. It finds what is long; it does not say what is hard.
record Length(Limits limits) implements Measure {
  private static final int TATWEEL = 0x640; // stretches a line, and is no letter

  /// @param meanWords the most words in a sentence on average
  /// @param meanLetters the most letters in a word on average
  /// @param longLetters a word of so many letters is long
  /// @param longPercent the most long words in a hundred
  record Limits(double meanWords, double meanLetters, int longLetters, double longPercent) {}

  @Override
  public List<Score> scores(ReadingUnit unit) {
    List<String> words = unit.words();
    double letters = words.stream().mapToLong(Length::letters).average().orElse(0);
    double percent = 100.0 * words.stream().filter(this::heavy).count() / Math.max(1, words.size());
    return List.of(
        Score.atMost("letter", "Letters a word on average", letters, limits.meanLetters()),
        Score.atMost(
            "long %",
            "Words of " + limits.longLetters() + " letters or more in a hundred",
            percent,
            limits.longPercent()),
        Score.atMost("mean", "Words a sentence on average", unit.meanWords(), limits.meanWords()));
  }

  @Override
  public boolean heavy(String word) {
    return letters(word) >= limits.longLetters();
  }

  /// Letters as they are written; vowel marks are none.
  private static long letters(String word) {
    return word.codePoints().filter(c -> Character.isLetterOrDigit(c) && c != TATWEEL).count();
  }

  @Override
  public String method() {
    return "Length of words and sentences only: no formula validated for this language was used,"
        + " so these figures are no reading grade.";
  }
}
