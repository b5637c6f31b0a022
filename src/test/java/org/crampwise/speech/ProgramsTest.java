package org.crampwise.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What espeak-ng and `say` are told.
class ProgramsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;

  private EspeakNg espeak() {
    return EspeakNg.at(Scripts.espeakNg(folder, ""), PATIENCE, Optional::empty).orElseThrow();
  }

  private MacSay say() {
    Path file =
        Scripts.write(
            folder.resolve("say"),
            """
            cat <<END
            Albert              en_US    # Hello! My name is Albert.
            Eddy (English (US)) en_US    # Hello! My name is Eddy.
            Majed               ar_001   # مرحبًا! اسمي ماجد.
            Mónica              es_ES    # ¡Hola! Me llamo Mónica.
            Samantha            en_US    # Hello! My name is Samantha.
            Thomas              fr_FR    # Bonjour, je m’appelle Thomas.
            END
            """);
    return MacSay.at(file, PATIENCE).orElseThrow();
  }

  private static Utterance utterance(String text, String language, Delivery delivery) {
    return new Utterance(text, language, delivery);
  }

  @Test
  void espeakTellsItsLanguages() {
    assertThat(espeak().languages()).containsExactlyInAnyOrder("ar", "en", "es");
  }

  @ParameterizedTest
  @CsvSource({
    "en, en-us",
    "en-US, en-us",
    "en-GB, en-gb",
    "en-AU, en-gb",
    "es, es-419",
    "es-MX, es",
    "ar, ar",
    "ar-EG, ar"
  })
  void espeakTakesTheVoiceThatFitsBest(String language, String voice) {
    assertThat(espeak().command(utterance("a", language, Delivery.USUAL)))
        .containsSequence("-v", voice);
  }

  @Test
  void espeakSpeaksFasterAndLouder() {
    assertThat(espeak().command(utterance("a", "en", new Delivery(1, 1))))
        .containsSequence("-s", "105", "-a", "30");
    assertThat(espeak().command(utterance("a", "en", new Delivery(5, 5))))
        .containsSequence("-s", "235", "-a", "200");
  }

  @Test
  void espeakThatDoesNotAnswerIsNone() {
    Path broken = Scripts.write(folder.resolve("espeak-ng"), "exit 1");
    Path hung = Scripts.write(folder.resolve("hung"), "exec sleep 600");

    assertThat(EspeakNg.at(broken, PATIENCE, Optional::empty)).isEmpty();
    assertThat(EspeakNg.at(hung, Duration.ofMillis(100), Optional::empty)).isEmpty();
    assertThat(EspeakNg.at(folder.resolve("none"), PATIENCE, Optional::empty)).isEmpty();
  }

  @Test
  void wordsAreNoOrders() {
    assertThat(espeak().input(utterance("a [[b]]\u0000\n<c>\u0007", "en", Delivery.USUAL)))
        .isEqualTo("a [ [b]] <c>");
    assertThat(say().input(utterance("[[volm 1]] a", "en", Delivery.USUAL)))
        .isEqualTo("[[volm 0.50]] [ [volm 1]] a");
  }

  @ParameterizedTest
  @CsvSource({"en, Samantha", "es-MX, Mónica", "ar, Majed", "fr, Thomas"})
  void sayTakesAPlainVoice(String language, String voice) {
    assertThat(say().command(utterance("a", language, Delivery.USUAL)))
        .containsExactly(folder.resolve("say").toString(), "-v", voice, "-r", "155");
  }

  @Test
  void sayTellsItsLanguages() {
    assertThat(say().languages()).containsExactlyInAnyOrder("ar", "en", "es", "fr");
  }
}
