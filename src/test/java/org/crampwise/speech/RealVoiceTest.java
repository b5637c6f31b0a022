package org.crampwise.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampwise.speech.Passage.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The real espeak-ng, which has to be installed, speaks into files.
@Tag("voice")
class RealVoiceTest {
  @TempDir private Path folder;

  private SpeechEngine recorder(Iterator<Path> files) {
    Found found =
        SpeechEngines.of(System.getProperty("os.name"), System.getenv()).recorder(files::next);
    assertThat(found).as("espeak-ng has to be installed").isInstanceOf(Found.Engine.class);
    return ((Found.Engine) found).engine();
  }

  private Wav heard(String text, String language, Delivery delivery) {
    Path wav = folder.resolve("%s-%s.wav".formatted(language, System.nanoTime()));
    var endings = new Endings();
    try (SpeechEngine engine = recorder(List.of(wav).iterator())) {
      assertThat(engine.speaks(language)).isTrue();
      engine.say(new Utterance(text, language, delivery), endings);
      assertThat(endings.next()).isEqualTo(new Ending.Said());
    }
    return Wav.in(wav);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The calf hurts. | Stretch it slowly, hold it, and breathe for thirty seconds.",
        "es | Le duele la pantorrilla. | Estírela despacio, y respire durante treinta segundos.",
        "ar | ربلة الساق تؤلمك. | مدّها ببطء، وتنفّس بهدوء لمدة ثلاثين ثانية.",
      })
  void moreWordsTakeLonger(String language, String words, String more) {
    Wav brief = heard(words, language, Delivery.USUAL);
    Wav full = heard(words + " " + more, language, Delivery.USUAL);

    assertThat(brief.seconds()).isGreaterThan(0.5);
    assertThat(full.seconds()).isGreaterThan(brief.seconds() * 1.5);
    assertThat(Stream.of(brief, full)).allSatisfy(wav -> assertThat(wav.loudness()).isPositive());
  }

  @ParameterizedTest
  @CsvSource({"en", "es", "ar"})
  void eachStepIsFasterAndLouder(String language) {
    String numbers = "1 2 3 4 5 6 7 8 9 10";
    List<Wav> steps =
        IntStream.rangeClosed(Delivery.LEAST, Delivery.MOST)
            .mapToObj(step -> heard(numbers, language, new Delivery(step, step)))
            .toList();

    assertThat(steps).extracting(Wav::seconds).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(steps).extracting(Wav::loudness).isSorted();
    assertThat(steps.getFirst().seconds()).isGreaterThan(steps.getLast().seconds() * 1.5);
    assertThat(steps.getLast().loudness()).isGreaterThan(steps.getFirst().loudness() * 3);
  }

  /// What would be read by its letters, in English or not at all.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en | 5 mg", "es | 5 mg", "es | ½ taza", "ar | 5 ملغ", "ar | ½ كوب", "ar | 50%"})
  void theTableChangesWhatIsWav(String language, String written) {
    SpeechTable table =
        SpeechTable.read(Path.of("assets/content", language, "speech.toml")).table();
    String spoken = SpokenForms.of(Map.of(language, table), List.of()).spoken(written, language);

    assertThat(spoken).isNotEqualTo(written);
    assertThat(heard(spoken, language, Delivery.USUAL).seconds())
        .isNotEqualTo(heard(written, language, Delivery.USUAL).seconds());
  }

  @Test
  void wordsThatLookLikeSoundsAreRead() {
    Wav plain = heard("h@l'oU", "en", Delivery.USUAL);
    Wav brackets = heard("[[h@l'oU]]", "en", Delivery.USUAL);

    assertThat(brackets.seconds()).isGreaterThanOrEqualTo(plain.seconds());
  }

  @Test
  void aNarratorReadsAPageSentenceBySentence() throws InterruptedException {
    List<Path> files = IntStream.range(0, 4).mapToObj(i -> folder.resolve(i + ".wav")).toList();
    var told = new LinkedBlockingQueue<Narration>();
    SpeechEngine engine = recorder(files.iterator());
    try (var voice = new Voice(() -> new Found.Engine(engine, ""));
        var narrator = Narrator.start(voice, SpokenForms.AS_WRITTEN, Delivery.USUAL, told::add)) {
      narrator.read(
          List.of(
              new Passage("title", "Cramps", "en", Kind.TITLE),
              new Passage("text", "A cramp hurts. It passes.", "en", Kind.TEXT),
              new Passage("next", "Siguiente", "es", Kind.OPTION)));
      List<Narration> all = new ArrayList<>();
      do {
        all.add(told.poll(60, TimeUnit.SECONDS));
      } while (all.getLast() instanceof Narration.Sentence);

      assertThat(all).hasSize(5).endsWith(new Narration.Finished());
    }
    assertThat(files.stream().map(Wav::in))
        .allSatisfy(wav -> assertThat(wav.seconds()).isGreaterThan(0.3));
  }
}
