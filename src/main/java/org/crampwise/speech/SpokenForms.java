package org.crampwise.speech;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is said where something is written.
@FunctionalInterface
public interface SpokenForms {
  /// Says what is written.
  SpokenForms AS_WRITTEN = (text, _) -> text;

  /// @param text as it is shown
  /// @param language its tag, `es`
  String spoken(String text, String language);

  /// By the tables of languages; a language without one is said as it is written.
  ///
  /// @param tables by language tag
  /// @param numbers a site's telephone numbers, said digit by digit
  static SpokenForms of(Map<String, SpeechTable> tables, Collection<String> numbers) {
    Map<String, SpokenText> texts =
        tables.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> new SpokenText(entry.getValue(), numbers)));
    return (text, language) ->
        Optional.ofNullable(texts.get(language)).map(spoken -> spoken.spoken(text)).orElse(text);
  }
}
