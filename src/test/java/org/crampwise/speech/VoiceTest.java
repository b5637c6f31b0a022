package org.crampwise.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class VoiceTest {
  private final FakeEngine engine = new FakeEngine("en");

  @Test
  void nothingIsKnownBeforeItIsLookedFor() {
    Voice voice = engine.voice();

    assertThat(voice.known()).isEmpty();
    assertThat(voice.silence("es")).isEmpty();
  }

  @Test
  void isLookedForOnceWhenItIsThere() {
    var looks = new AtomicInteger();
    var voice =
        new Voice(
            () -> {
              looks.incrementAndGet();
              return new Found.Engine(engine, "Install one.");
            });
    voice.look();
    voice.look();

    assertThat(looks).hasValue(1);
    assertThat(voice.silence("en-US")).isEmpty();
    assertThat(voice.silence("es")).contains(new Silence.NoVoice("fake", "es", "Install one."));
  }

  @Test
  void closedItIsNotLookedForAgain() {
    Voice voice = engine.voice();
    voice.look();
    voice.close();

    assertThat(engine.closed()).isTrue();
    assertThat(voice.look()).isInstanceOf(Found.Nothing.class);
  }
}
