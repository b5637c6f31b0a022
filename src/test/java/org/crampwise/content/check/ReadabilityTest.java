package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
  private final Syllables syllables = Gates.syllables();

  @ParameterizedTest
  @CsvSource({
    "a, 1",
    "cramp, 1",
    "leg, 1",
    "stretched, 1",
    "stretches, 2",
    "eased, 1",
    "needed, 2",
    "muscle, 2",
    "muscles, 2",
    "gentle, 2",
    "whole, 1",
    "people, 2",
    "being, 2",
    "fluid, 2",
    "tired, 2",
    "ideas, 3",
    "spasm, 2",
    "something, 2",
    "supplements, 3",
    "vitamin, 3",
    "calcium, 3",
    "potassium, 4",
    "magnesium, 4",
    "medicine, 3",
    "medicines, 3",
    "pregnancy, 3",
    "emergency, 4",
    "electrolytes, 4",
    "diarrhea, 4",
    "anemia, 4",
    "pharmacist, 3",
    "swollen, 2",
    "statins, 2",
    "area, 3",
    "sea, 1",
    "ankles, 2",
    "Crohn’s, 1",
    "full-fat, 2",
    "FDA, 3",
    "B12, 2",
    "mg, 3",
    "mcg, 4",
    "7, 2",
    "10, 1",
    "17, 3",
    "30, 2",
    "75, 4",
  })
  void syllablesAreCountedAsTheyAreSaid(String word, int count) {
    assertThat(syllables.in(word)).isEqualTo(count);
  }

  @Test
  void aListedWordHoldsForItsPlural() {
    Syllables listed = new EnglishSyllables(Map.of("hour", 1));
    assertThat(listed.in("Hours")).isEqualTo(1);
  }

  @Test
  void sentencesEndAtTheirSignsAndNotInNumbers() {
    assertThat(Sentences.of("Tight? Rub it! It holds 2.4 mcg. “Call {advice_line}.” Now"))
        .containsExactly("Tight?", "Rub it!", "It holds 2.4 mcg.", "“Call advice line.”", "Now");
    assertThat(Sentences.of(" … ")).isEmpty();
  }

  @Test
  void wordsAreCountedWithHyphensAndFigures() {
    assertThat(Sentences.words("A one-sided swelling, 1,500 mg of B12 (Crohn’s)."))
        .containsExactly("A", "one-sided", "swelling", "1,500", "mg", "of", "B12", "Crohn’s");
  }

  /// 10 words, 2 sentences, 13 syllables: 0.39 x 5 + 11.8 x 1.3 - 15.59.
  @Test
  void fleschKincaidIsThePublishedFormula() {
    Readability measure =
        Readability.of(
            List.of("The cat sat on the mat.", "Then the animal slept."), Set.of(), syllables);
    assertThat(measure.words()).isEqualTo(10);
    assertThat(measure.meanWords()).isEqualTo(5);
    assertThat(measure.plainGrade()).isCloseTo(0.39 * 5 + 11.8 * 1.2 - 15.59, within(0.001));
  }

  /// One word of three syllables in two sentences is 15 in thirty.
  @Test
  void smogIsThePublishedFormula() {
    Readability measure =
        Readability.of(
            List.of("The cat sat on the mat.", "Then the animal slept."), Set.of(), syllables);
    assertThat(measure.smog()).isCloseTo(1.0430 * Math.sqrt(15) + 3.1291, within(0.001));
  }

  @Test
  void theDecksOwnNameAndTappedWordsCountAsTwoSyllables() {
    List<String> sentences = List.of("Magnesium helps muscles.", "Magnesium is a mineral.");
    Set<String> eased = Readability.eased(Stream.of("Magnesium"));
    Readability measure = Readability.of(sentences, eased, syllables);
    assertThat(measure.plainGrade() - measure.grade()).isCloseTo(11.8 * 4 / 7, within(0.001));
    assertThat(measure.smog()).isCloseTo(1.0430 * Math.sqrt(15) + 3.1291, within(0.001));
  }

  @Test
  void nothingIsNotHard() {
    assertThat(Readability.of(List.of(), Set.of(), syllables).grade()).isZero();
  }
}
