package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crampwise.content.Place;
import org.junit.jupiter.api.Test;

/// The measures of the languages that are not English.
class MeasuresTest {
  private static final Place HERE = new Place("content/xx/topics/a.md", 2);

  private static ReadingUnit unit(boolean safety, String... sentences) {
    return new ReadingUnit("a", safety, List.of(sentences), Set.of(), HERE);
  }

  private static List<String> troubles(Measure measure, ReadingUnit unit) {
    return measure.scores(unit).stream().flatMap(score -> score.trouble("a").stream()).toList();
  }

  private final Measure spanish =
      new FernandezHuerta(new FernandezHuerta.Limits(70, 90, 12), new SpanishSyllables(Map.of()));

  /// Ten words, two sentences, seventeen syllables: 206.84 - 60 x 1.7 - 1.02 x 5.
  @Test
  void fernandezHuertaIsThePublishedFormula() {
    ReadingUnit unit = unit(false, "El pie duele mucho ahora.", "Llame hoy a su médico.");
    assertThat(unit.words()).hasSize(10);
    assertThat(spanish.scores(unit).getFirst().value())
        .isCloseTo(206.84 - 60 * 1.7 - 1.02 * 5, within(0.001));
    assertThat(troubles(spanish, unit)).isEmpty();
  }

  @Test
  void hardSpanishIsBelowItsLimitAndSafetyCardsHaveAHigherOne() {
    String hard = "Contracciones musculares involuntarias requieren evaluación farmacológica.";
    assertThat(troubles(spanish, unit(false, hard)))
        .singleElement()
        .asString()
        .startsWith("Reading ease (Fernández-Huerta) of a: ")
        .endsWith(", below 70.0.");
    String middling = "Llame hoy mismo a su médico o enfermera de siempre.";
    assertThat(troubles(spanish, unit(false, middling))).isEmpty();
    assertThat(troubles(spanish, unit(true, middling)))
        .singleElement()
        .asString()
        .endsWith(", below 90.0.");
    assertThat(unit(false, hard).heaviest(spanish::heavy, 2))
        .containsExactly("contracciones", "evaluación");
  }

  @Test
  void arabicIsMeasuredByLengthAndSaysSo() {
    Measure arabic = new Length(new Length.Limits(4, 5, 9, 25));
    ReadingUnit plain = unit(false, "قَدَم الرجل تؤلم.");
    // Vowel marks are no letters: 3, 5 and 4.
    assertThat(arabic.scores(plain).getFirst().value()).isCloseTo(4, within(0.001));
    assertThat(troubles(arabic, plain)).isEmpty();
    assertThat(troubles(arabic, unit(false, "والاستشفاءات والمستشفيات كثيرة جدا هنا اليوم")))
        .hasSize(3)
        .anySatisfy(text -> assertThat(text).startsWith("Letters a word on average of a: "))
        .contains("Words of 9 letters or more in a hundred of a: 33.33, above 25.0.")
        .contains("Words a sentence on average of a: 6.00, above 4.0.");
    assertThat(arabic.method()).contains("no formula validated for this language was used");
  }

  @Test
  void sentencesEndAtTheirSignsInAnyLanguage() {
    assertThat(Sentences.of("هل يؤلم؟ اتصل الآن. نعم")).hasSize(3);
    assertThat(Sentences.of("¿Duele? ¡Llame! «Sí.» No")).hasSize(4);
  }

  @Test
  void patternsAreMatchedWithoutVowelMarks() {
    Forms forms =
        new Forms(
            List.of(java.util.regex.Pattern.compile("قدم"), java.util.regex.Pattern.compile("é")),
            List.of());
    assertThat(forms.in("قَدَم")).isPresent();
    assertThat(forms.in("قـدم")).isPresent();
    assertThat(forms.in("medico\u0301 y caf" + "e\u0301")).contains("é");
    assertThat(forms.in("cafe")).isEqualTo(Optional.empty());
  }
}
