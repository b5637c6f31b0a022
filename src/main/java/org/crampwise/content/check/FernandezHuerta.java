package org.crampwise.content.check;

import java.util.List;

/// Reading ease of a Spanish text, from 0 to 100: `206.84 - 60 P - 1.02 F`, where P is syllables in
/// a word and F words in a sentence (Fernández Huerta 1959). 70 to 80 is "fairly easy".
record FernandezHuerta(Limits limits, Syllables syllables) implements Measure {
  private static final int LONG_WORD = 4;

  /// @param ease the lowest of a deck
  /// @param safetyEase the lowest of the red-flag cards, and of the cautions
  /// @param meanWords the most words in a sentence on average
  record Limits(double ease, double safetyEase, double meanWords) {}

  @Override
  public List<Score> scores(ReadingUnit unit) {
    double mean = unit.meanWords();
    double syllablesAWord = unit.words().stream().mapToInt(syllables::in).average().orElse(0);
    return List.of(
        Score.atLeast(
            "ease",
            "Reading ease (Fernández-Huerta)",
            206.84 - 60 * syllablesAWord - 1.02 * mean,
            unit.safety() ? limits.safetyEase() : limits.ease()),
        Score.atMost("mean", "Words a sentence on average", mean, limits.meanWords()));
  }

  @Override
  public boolean heavy(String word) {
    return syllables.in(word) >= LONG_WORD;
  }

  @Override
  public String method() {
    return "Reading ease: Fernández-Huerta, every word counted as it is. Higher is easier.";
  }
}
