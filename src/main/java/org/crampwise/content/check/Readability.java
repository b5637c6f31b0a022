package org.crampwise.content.check;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The reading measures of a text.
///
/// @param grade US grade by Flesch-Kincaid, its own name and tapped words counted as two syllables
/// @param plainGrade the same, every word counted as it is
/// @param smog US grade by SMOG, counted as `grade` is
/// @param meanWords words in a sentence, on average
record Readability(
    int words, int sentences, double grade, double plainGrade, double smog, double meanWords) {
  private static final int LONG_WORD = 3;

  /// Measures sentences; `eased` are the words that count as two syllables at most, in lower case.
  static Readability of(Collection<String> sentences, Set<String> eased, Syllables syllables) {
    List<String> words = sentences.stream().flatMap(s -> Sentences.words(s).stream()).toList();
    if (words.isEmpty()) {
      return new Readability(0, 0, 0, 0, 0, 0);
    }
    ToIntFunction<String> easily =
        word -> eased.contains(stem(word)) ? Math.min(2, syllables.in(word)) : syllables.in(word);
    double mean = (double) words.size() / sentences.size();
    long polysyllables = words.stream().filter(w -> easily.applyAsInt(w) >= LONG_WORD).count();
    return new Readability(
        words.size(),
        sentences.size(),
        fleschKincaid(mean, words.stream().mapToInt(easily).sum(), words.size()),
        fleschKincaid(mean, words.stream().mapToInt(syllables::in).sum(), words.size()),
        1.0430 * Math.sqrt(polysyllables * 30.0 / sentences.size()) + 3.1291,
        mean);
  }

  private static double fleschKincaid(double mean, int syllables, int words) {
    return 0.39 * mean + 11.8 * syllables / words - 15.59;
  }

  /// The words of some names, as `of` expects them.
  static Set<String> eased(Stream<String> names) {
    return names
        .flatMap(name -> Sentences.words(name).stream())
        .map(Readability::stem)
        .collect(Collectors.toSet());
  }

  /// A word in lower case, without the sign of the plural.
  static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("'s$", "");
    return lower.length() > 3 && lower.endsWith("s")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
