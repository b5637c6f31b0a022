package org.crampwise.station.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class WatchdogTest {
  private final Queue<Runnable> screens = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private final Watchdog watchdog =
      new Watchdog(screens::add, Runnable::run, () -> told.add("frozen"), () -> told.add("thawed"));

  private void turns(int many) {
    for (int i = 0; i < many; i++) {
      watchdog.turn();
    }
  }

  private void screensAnswer() {
    while (!screens.isEmpty()) {
      screens.remove().run();
    }
  }

  /// It has answered once; from then on it is watched closely.
  private void started() {
    turns(1);
    screensAnswer();
  }

  @Test
  void screensThatAnswerAreNotFrozen() {
    for (int i = 0; i < 100; i++) {
      turns(1);
      screensAnswer();
    }
    assertThat(told).isEmpty();
  }

  @Test
  void screensThatOweAnAnswerAreFrozenOnce() {
    started();
    turns(Watchdog.MOST);
    assertThat(told).isEmpty();

    turns(1);
    assertThat(told).containsExactly("frozen");

    turns(100);
    assertThat(told).hasSize(1);
    assertThat(screens).as("questions that pile up").hasSize(1);
  }

  @Test
  void itIsNoticedInFifteenSeconds() {
    assertThat(Watchdog.patience() + 2).isLessThanOrEqualTo(15);
  }

  @Test
  void anAnswerBeforeTheLastTurnIsInTime() {
    started();
    turns(Watchdog.MOST);
    screensAnswer();
    turns(Watchdog.MOST);
    assertThat(told).isEmpty();
  }

  @Test
  void screensThatThawAreWatchedAgain() {
    started();
    turns(1 + Watchdog.MOST);
    screensAnswer();
    assertThat(told).containsExactly("frozen", "thawed");

    turns(1 + Watchdog.MOST);
    assertThat(told).containsExactly("frozen", "thawed", "frozen");
  }

  @Test
  void aSlowStartIsNotFrozen() {
    turns(Watchdog.MOST_AT_FIRST);
    assertThat(told).isEmpty();
    turns(1);
    assertThat(told).containsExactly("frozen");
  }
}
