package org.crampwise.speech;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The sentences of a text.
final class Sentences {
  /// Java takes it for a letter.
  private static final char ARABIC_QUESTION_MARK = '؟';

  private Sentences() {}

  /// Where a sentence stands, without the space around it.
  ///
  /// @param end behind its last character
  record Range(int start, int end) {
    String of(String text) {
      return text.substring(start, end);
    }
  }

  /// A line ends a sentence too: titles have no full stop. What has neither letter nor digit is not
  /// spoken.
  static List<Range> of(String text, String language) {
    List<Range> ranges = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
    int lineStart = 0;
    for (String line : text.split("\n", -1)) {
      breaks.setText(line.replace(ARABIC_QUESTION_MARK, '?'));
      int start = breaks.first();
      for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
        add(ranges, text, lineStart + start, lineStart + end);
        start = end;
      }
      lineStart += line.length() + 1;
    }
    return List.copyOf(ranges);
  }

  private static void add(List<Range> ranges, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
      ranges.add(new Range(start, end));
    }
  }
}
