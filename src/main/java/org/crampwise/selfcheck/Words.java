package org.crampwise.selfcheck;

import java.util.Map;
import java.util.Objects;

/// A text and its translations.
///
/// @param text as the questionnaire says it in its own language
/// @param translations by language tag, such as `es`
public record Words(String text, Map<String, String> translations) {
  public static final Words NONE = new Words("", Map.of());

  public Words {
    translations = Map.copyOf(translations);
  }

  public static Words of(String text) {
    return new Words(text, Map.of());
  }

  /// In a language, or in the questionnaire's own where it is not translated.
  public String in(String language) {
    return Objects.requireNonNull(translations.getOrDefault(language, text));
  }

  /// Whether it is translated to a language; a translation without words is none.
  public boolean isIn(String language) {
    return translations.containsKey(language) && !in(language).isBlank();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
