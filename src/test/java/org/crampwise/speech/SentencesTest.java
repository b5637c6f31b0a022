package org.crampwise.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("en", "A cramp hurts. It passes!", List.of("A cramp hurts.", "It passes!")),
        arguments("en", "Take 2.4 mcg a day.", List.of("Take 2.4 mcg a day.")),
        arguments("en", "Nuts, e.g. almonds, help.", List.of("Nuts, e.g. almonds, help.")),
        arguments("en", "Magnesium\nFor adults", List.of("Magnesium", "For adults")),
        arguments("en", "Stop. \n\n · — \n Rest.", List.of("Stop.", "Rest.")),
        arguments("en", "“Wait.” Then go on.", List.of("“Wait.”", "Then go on.")),
        arguments(
            "es",
            "¿Le duele la pierna? ¡Llame! Espere.",
            List.of("¿Le duele la pierna?", "¡Llame!", "Espere.")),
        arguments("ar", "هل تؤلمك ساقك؟ اتصل الآن.", List.of("هل تؤلمك ساقك؟", "اتصل الآن.")),
        arguments("en", "  ", List.of()),
        arguments("en", "", List.of()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void areThoseOfTheLanguage(String language, String text, List<String> sentences) {
    assertThat(Sentences.of(text, language))
        .extracting(range -> range.of(text))
        .isEqualTo(sentences);
  }

  @Test
  void theirPlacesAreThoseInTheText() {
    assertThat(Sentences.of(" One. \n Two.", "en"))
        .containsExactly(new Sentences.Range(1, 5), new Sentences.Range(8, 12));
  }
}
