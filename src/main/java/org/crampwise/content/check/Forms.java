package org.crampwise.content.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ways of saying something, with the exceptions that are something else.
record Forms(List<Pattern> patterns, List<Pattern> except) {
  Forms {
    patterns = List.copyOf(patterns);
    except = List.copyOf(except);
  }

  /// The first of the forms in a sentence, once the exceptions are out of it.
  Optional<String> in(String sentence) {
    String rest = sentence.replace('’', '\''); // patterns are written with the plain sign
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
}
