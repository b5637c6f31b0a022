package org.crampwise.speech;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Language tags, as engines name their voices by them.
final class VoiceTags {
  /// Which of several voices of a language speaks where nobody says for which country.
  private static final Map<String, String> PREFERRED = Map.of("en", "en-us", "es", "es-419");

  private VoiceTags() {}

  /// The language alone, whatever its region: `es`.
  static String code(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  /// Tags that name no language are left out.
  static Set<String> codes(Collection<String> tags) {
    return tags.stream()
        .map(VoiceTags::code)
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The voice that fits a language best; the language itself where none does.
  ///
  /// @param voices in lower case
  static String best(String language, Collection<String> voices) {
    String tag = language.toLowerCase(Locale.ROOT);
    String code = code(tag);
    return Stream.concat(
            Stream.of(tag.equals(code) ? PREFERRED.getOrDefault(code, code) : tag, code)
                .filter(voices::contains),
            voices.stream().filter(voice -> code(voice).equals(code)))
        .findFirst()
        .orElse(code);
  }
}
