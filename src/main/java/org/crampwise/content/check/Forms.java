package org.crampwise.content.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ways of saying something, with the exceptions that are something else.
record Forms(List<Pattern> patterns, List<Pattern> except) {
  private static final Pattern MARKS = Pattern.compile("[\\u064B-\\u065F\\u0670\\u0640]");

  Forms {
    patterns = List.copyOf(patterns);
    except = List.copyOf(except);
  }

  /// The first of the forms in a sentence, once the exceptions are out of it.
  Optional<String> in(String sentence) {
    String rest = plain(sentence);
    for (Pattern exception : except) {
      rest = exception.matcher(rest).replaceAll(" … ").strip();
    }
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(rest);
      if (matcher.find()) {
        return Optional.of(matcher.group().strip());
      }
    }
    return Optional.empty();
  }

  /// As patterns are written: with the plain apostrophe, one sign for an accented letter, and
  /// without the vowel marks and the stretcher that Arabic may or may not be written with.
  private static String plain(String sentence) {
    return MARKS
        .matcher(Normalizer.normalize(sentence, Normalizer.Form.NFC).replace('’', '\''))
        .replaceAll("");
  }
}
