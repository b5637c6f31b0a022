package org.crampwise.content.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Cuts running text into sentences and words, as the reading measures count them.
final class Sentences {
  private static final Pattern END = Pattern.compile("(?<=[.!?؟][\"”’)»]?)\\s+");
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}'’-]*|\\p{Nd}+(?:[.,]\\p{Nd}+)*");
  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

  private Sentences() {}

  /// The sentences of one paragraph or list item; its end ends a sentence too. A place for a
  /// setting counts as its name: `{advice_line}` as "advice line".
  static List<String> of(String text) {
    String spoken =
        PLACE.matcher(text).replaceAll(place -> place.group(1).replace('_', ' ')).strip();
    return Arrays.stream(END.split(spoken)).filter(sentence -> !words(sentence).isEmpty()).toList();
  }

  static List<String> words(String sentence) {
    return WORD.matcher(sentence).results().map(MatchResult::group).toList();
  }
}
