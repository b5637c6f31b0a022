package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class HeartbeatTest {
  private final Queue<Runnable> screens = new ArrayDeque<>();
  private final List<String> said = new ArrayList<>();
  private final Heartbeat heartbeat = new Heartbeat(screens::add, Runnable::run, said::add);

  private void screensAnswer() {
    while (!screens.isEmpty()) {
      screens.remove().run();
    }
  }

  @Test
  void nothingIsSaidBeforeTheScreensAnswer() {
    heartbeat.beat();

    assertThat(said).isEmpty();
  }

  @Test
  void itIsReadyWhenTheScreensFirstAnswer() {
    heartbeat.beat();
    screensAnswer();

    assertThat(said).containsExactly("READY=1\nWATCHDOG=1");
  }

  @Test
  void eachAnswerIsABeat() {
    for (int i = 0; i < 3; i++) {
      heartbeat.beat();
      screensAnswer();
    }

    assertThat(said).containsExactly("READY=1\nWATCHDOG=1", "WATCHDOG=1", "WATCHDOG=1");
  }

  @Test
  void aFrozenScreenIsSilentHoweverOftenItIsAsked() {
    heartbeat.beat();
    screensAnswer();
    said.clear();

    for (int i = 0; i < 100; i++) {
      heartbeat.beat();
    }

    assertThat(said).isEmpty();
    assertThat(screens).as("questions that pile up").hasSize(1);
  }

  @Test
  void aScreenThatThawsIsHeardAgain() {
    heartbeat.beat();
    screensAnswer();
    heartbeat.beat();
    heartbeat.beat();
    said.clear();

    screensAnswer();
    heartbeat.beat();
    screensAnswer();

    assertThat(said).containsExactly("WATCHDOG=1", "WATCHDOG=1");
  }

  @Test
  void theThreadOfTheScreensDoesNotSpeakItself() {
    Queue<Runnable> own = new ArrayDeque<>();
    var twoThreads = new Heartbeat(screens::add, own::add, said::add);

    twoThreads.beat();
    screensAnswer();
    assertThat(said).isEmpty();

    own.remove().run();
    assertThat(said).hasSize(1);
  }
}
