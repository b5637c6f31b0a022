package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.crampwise.speech.Found;
import org.crampwise.speech.SpeechEngine;
import org.crampwise.speech.SpeechEngines;
import org.crampwise.speech.Wav;
import org.crampwise.ui.LoggedVoice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole self-check by ear, spoken by the real espeak-ng into a file for each sentence.
@Tag("voice")
class SpokenSelfCheckTest extends EarJourney {
  @TempDir private static Path folder;

  @Override
  LoggedVoice voice() {
    return new LoggedVoice(Optional.of(espeak()));
  }

  private static SpeechEngine espeak() {
    AtomicInteger count = new AtomicInteger();
    Found found =
        SpeechEngines.of(System.getProperty("os.name"), System.getenv())
            .recorder(() -> folder.resolve("%05d.wav".formatted(count.incrementAndGet())));
    assertThat(found).as("espeak-ng has to be installed").isInstanceOf(Found.Engine.class);
    return ((Found.Engine) found).engine();
  }

  @Test
  void everySentenceOfItIsHeard() throws IOException {
    doTheSelfCheck();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    List<Wav> spoken = files.stream().map(Wav::in).toList();
    assertThat(spoken)
        .hasSizeGreaterThan(story.size())
        .allSatisfy(
            wav -> {
              assertThat(wav.seconds()).isGreaterThan(0.1);
              assertThat(wav.loudness()).isPositive();
            });
    double minutes = spoken.stream().mapToDouble(Wav::seconds).sum() / 60;
    System.out.printf(
        "%d keys, %d sentences, %.1f minutes were spoken%n", story.size(), spoken.size(), minutes);
  }
}
