package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishSyllablesTest {
  @ParameterizedTest
  @CsvSource({
    "a, 1",
    "y, 1",
    "el, 1",
    "pie, 1",
    "muy, 1",
    "que, 1",
    "día, 2",
    "agua, 2",
    "ahora, 3",
    "leer, 2",
    "músculo, 3",
    "calambre, 3",
    "calambres, 3",
    "magnesio, 3",
    "también, 2",
    "energía, 4",
    "guitarra, 3",
    "pingüino, 3",
    "quince, 2",
    "ayuda, 3",
    "ley, 1",
    "leyes, 2",
    "rodilla, 3",
    "enfermería, 5",
    "caía, 3",
    "buey, 1",
    "fluidos, 2",
    "construir, 2",
    "prohibir, 2",
    "farmacéutico, 5",
    "emergencia, 4",
    "electrolitos, 5",
    "niños, 2",
    "paranoia, 4",
    "D, 1",
    "B12, 3",
    "FDA, 4",
    "10, 1",
    "17, 4",
    "31, 5",
    "75, 6",
    "911, 6",
    "mg, 4",
  })
  void syllablesAreCountedAsTheyAreSaid(String word, int count) {
    Syllables syllables = new SpanishSyllables(Map.of("mg", 4));
    assertThat(syllables.in(word)).isEqualTo(count);
  }
}
