package org.crampwise.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is said, by the tables that come with the program.
class SpokenFormsTest {
  private static final Path CONTENT = Path.of("assets/content");

  private static Path table(String language) {
    return CONTENT.resolve(language).resolve("speech.toml");
  }

  private static String spoken(String text, String language) {
    return SpokenForms.of(
            Map.of(language, SpeechTable.read(table(language)).table()),
            List.of("000", "555 0100", "144"))
        .spoken(text, language);
  }

  static List<String> languages() throws IOException {
    try (Stream<Path> folders = Files.list(CONTENT)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> String.valueOf(folder.getFileName()))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasItsTable(String language) {
    assertThat(table(language)).exists();
    assertThat(SpeechTable.read(table(language)).flaws()).isEmpty();
    assertThat(SpeechTable.read(table(language)).table().units()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "310 mg a day | 310 milligrams a day",
        "1 mg or 1.5 mg | 1 milligram or 1.5 milligrams",
        "2.4 mcg (mcg a day) | 2.4 micrograms (micrograms a day)",
        "310–420 mg | 310 to 420 milligrams",
        "ages 14 – 18 | ages 14 to 18",
        "50% of 1,300 mg | 50 percent of 1,300 milligrams",
        "1 oz, a small handful | 1 ounce, a small handful",
        "½ cup of beans | half cup of beans",
        "Vitamin B12, 12 mgx | Vitamin B 12, 12 mgx",
        "Call 911. | Call 9 1 1.",
        "Call 000 or 144! | Call 0 0 0 or 1 4 4!",
        "911 mg, 1911 or 911.5 | 911 milligrams, 1911 or 911.5",
        "Call 555 0100 now | Call 5 5 5, 0 1 0 0 now",
        "1-800-222-1222 | 1, 8 0 0, 2 2 2, 1 2 2 2",
        "+1 (800) 222-1222. | 1, 8 0 0, 2 2 2, 1 2 2 2.",
        "Checked 2027-11-22 | Checked 2027-11-22",
        "Nerves need it.¹² Well[3].[^ODS-Mg] | Nerves need it. Well.",
        "Home → Foods & sums | Home, Foods and sums",
      })
  void inEnglish(String written, String said) {
    assertThat(spoken(written, "en")).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 mg, 310 mg al día | 1 miligramo, 310 miligramos al día",
        "de 310–420 mg | de 310 a 420 miligramos",
        "½ taza, 1.5 oz | media taza, 1.5 onzas",
        "Llame al 911. | Llame al 9 1 1.",
        "¿Vitamina B12 y/o D? | ¿Vitamina B 12 o D?",
      })
  void inSpanish(String written, String said) {
    assertThat(spoken(written, "es")).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "310 ملغ | 310 ملليغرامات",
        "5 ملغ | 5 ملليغرامات",
        "111 ملغ | 111 ملليغرام",
        "ملغ في اليوم | ملليغرام في اليوم",
        "½ كوب، نيء | نصف كوب، نيء",
        "فيتامين ب12؟ | فيتامين باء 12؟",
        "اتصل بالرقم 911. | اتصل بالرقم 9 1 1.",
      })
  void inArabic(String written, String said) {
    assertThat(spoken(written, "ar")).isEqualTo(said);
  }

  @Test
  void aLanguageWithoutATableIsSaidAsItIsWritten(@TempDir Path folder) {
    var none = SpeechTable.read(folder.resolve("speech.toml"));

    assertThat(none.flaws()).isEmpty();
    assertThat(SpokenForms.of(Map.of("eo", none.table()), List.of()).spoken("1 mg", "eo"))
        .isEqualTo("1 mg");
    assertThat(SpokenForms.of(Map.of(), List.of()).spoken("1 mg", "eo")).isEqualTo("1 mg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[unit] | 1 | `unit` is not known here.",
        "units = 1 | 1 | `units` is a section.",
        "[units];mg = 'milligrams' | 2 | `mg` is not a unit.",
        "[units];mg = { one = 'milligram' } | 2 | `many` has nothing to say.",
        "[units];mg = { one = 'a', many = 'b', lots = 'c' } | 2 | `lots` is not known here.",
        "[words];B12 = '' | 2 | `B12` has nothing to say.",
        "[numbers];;digits = [911] | 3 |",
        "[numbers];;digits = ['nine'] | 3 | `digits` is not a list of numbers.",
        "[numbers];range = 5 | 2 | `range` has nothing to say.",
        "[words];B12 | 2 | This is not TOML: ",
      })
  void namesWhatIsWrongWithATable(String toml, int line, String message) {
    var flaws = SpeechTable.read(toml.replace(';', '\n')).flaws();

    if (message == null) {
      assertThat(flaws).isEmpty();
    } else {
      assertThat(flaws).isNotEmpty();
      assertThat(flaws.getFirst().line()).isEqualTo(line);
      assertThat(flaws.getFirst().message()).startsWith(message);
      assertThat(flaws.getFirst().remedy()).isNotBlank();
    }
  }

  @Test
  void aTableThatIsNotTextIsTold(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("speech.toml"), new byte[] {(byte) 0xff, (byte) 0xfe});

    assertThat(SpeechTable.read(file).flaws()).hasSize(1);
  }
}
