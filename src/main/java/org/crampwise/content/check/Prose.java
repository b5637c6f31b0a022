package org.crampwise.content.check;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crampwise.content.Inline;
import org.crampwise.content.RichText;

/// Some running texts, to be held against others.
record Prose(List<RichText> texts) {
  private static final Pattern NUMBER = Pattern.compile("\\{[a-z_]+}");

  Prose {
    texts = List.copyOf(texts);
  }

  int words() {
    return texts.stream().mapToInt(text -> Sentences.words(text.plain()).size()).sum();
  }

  int sentences() {
    return texts.stream().mapToInt(text -> Sentences.of(text.plain()).size()).sum();
  }

  /// How often words are strong.
  long strong() {
    return texts.stream()
        .flatMap(text -> text.inlines().stream())
        .filter(inline -> inline instanceof Inline.Words words && words.strong())
        .count();
  }

  Set<String> sources() {
    return texts.stream().flatMap(text -> text.sources().stream()).collect(Collectors.toSet());
  }

  /// The lines to call, such as `{number}`.
  Set<String> numbers() {
    return texts.stream()
        .flatMap(text -> NUMBER.matcher(text.plain()).results().map(MatchResult::group))
        .collect(Collectors.toSet());
  }
}
