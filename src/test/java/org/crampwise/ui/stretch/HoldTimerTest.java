package org.crampwise.ui.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.crampwise.ui.stretch.HoldTimer.State;
import org.junit.jupiter.api.Test;

class HoldTimerTest {
  private final HandClock clock = new HandClock();
  private final AtomicInteger told = new AtomicInteger();
  private final HoldTimer timer =
      new HoldTimer(Duration.ofSeconds(30), clock::nanos, clock, told::incrementAndGet);

  @Test
  void waitsForTheVisitor() {
    clock.pass(Duration.ofMinutes(5));
    assertThat(timer.state()).isEqualTo(State.READY);
    assertThat(timer.secondsLeft()).isEqualTo(30);
    assertThat(timer.part()).isZero();
    assertThat(clock.running()).isFalse();
    assertThat(told).hasValue(0);
  }

  @Test
  void countsDownInWholeSecondsRoundedUp() {
    timer.start();
    assertThat(timer.state()).isEqualTo(State.RUNNING);
    assertThat(timer.secondsLeft()).isEqualTo(30);
    clock.pass(Duration.ofMillis(1));
    assertThat(timer.secondsLeft()).isEqualTo(30);
    clock.pass(Duration.ofMillis(999));
    assertThat(timer.secondsLeft()).isEqualTo(29);
    clock.pass(Duration.ofMillis(28_999));
    assertThat(timer.secondsLeft()).isEqualTo(1);
    assertThat(timer.state()).isEqualTo(State.RUNNING);
  }

  @Test
  void fillsEvenly() {
    timer.start();
    clock.pass(Duration.ofMillis(7_500));
    assertThat(timer.part()).isEqualTo(0.25);
    clock.pass(Duration.ofMillis(7_500));
    assertThat(timer.part()).isEqualTo(0.5);
  }

  @Test
  void endsOnceAndStopsTicking() {
    timer.start();
    clock.pass(Duration.ofSeconds(30));
    assertThat(timer.state()).isEqualTo(State.DONE);
    assertThat(timer.secondsLeft()).isZero();
    assertThat(timer.part()).isEqualTo(1);
    assertThat(clock.running()).isFalse();
  }

  @Test
  void losesNothingToALateTick() {
    timer.start();
    clock.pass(Duration.ofHours(1));
    assertThat(timer.state()).isEqualTo(State.DONE);
    assertThat(timer.secondsLeft()).isZero();
    assertThat(timer.part()).isEqualTo(1);
  }

  @Test
  void aPauseStandsStill() {
    timer.start();
    clock.pass(Duration.ofSeconds(10));
    timer.pause();
    assertThat(timer.state()).isEqualTo(State.PAUSED);
    assertThat(clock.running()).isFalse();
    clock.pass(Duration.ofMinutes(1));
    assertThat(timer.secondsLeft()).isEqualTo(20);
    timer.start();
    clock.pass(Duration.ofSeconds(5));
    assertThat(timer.secondsLeft()).isEqualTo(15);
    assertThat(timer.state()).isEqualTo(State.RUNNING);
  }

  @Test
  void aDoubleTapOnStartDoesNotPause() {
    timer.start();
    clock.pass(HoldTimer.DOUBLE_TAP.minusMillis(1));
    timer.pause();
    assertThat(timer.state()).isEqualTo(State.RUNNING);
    clock.pass(Duration.ofMillis(1));
    timer.pause();
    assertThat(timer.state()).isEqualTo(State.PAUSED);
  }

  @Test
  void againBeginsFromTheFullTime() {
    timer.start();
    clock.pass(Duration.ofSeconds(30));
    timer.again();
    assertThat(timer.state()).isEqualTo(State.RUNNING);
    assertThat(timer.secondsLeft()).isEqualTo(30);
    clock.pass(Duration.ofSeconds(12));
    timer.pause();
    timer.again();
    assertThat(timer.secondsLeft()).isEqualTo(30);
    assertThat(clock.starts()).isEqualTo(3);
  }

  @Test
  void startAndPauseOutOfTurnDoNothing() {
    timer.pause();
    assertThat(timer.state()).isEqualTo(State.READY);
    timer.start();
    clock.pass(Duration.ofSeconds(3));
    timer.start();
    assertThat(timer.secondsLeft()).isEqualTo(27);
    clock.pass(Duration.ofSeconds(27));
    timer.pause();
    timer.start();
    assertThat(timer.state()).isEqualTo(State.DONE);
  }

  @Test
  void closedItTicksNoMoreAndSaysNothing() {
    timer.start();
    clock.pass(Duration.ofSeconds(2));
    int before = told.get();
    timer.close();
    assertThat(clock.running()).isFalse();
    clock.pass(Duration.ofMinutes(1));
    assertThat(told).hasValue(before);
    assertThat(timer.secondsLeft()).isEqualTo(28);
  }

  @Test
  void tellsOfEveryTickAndChange() {
    timer.start();
    assertThat(told).hasValue(1);
    clock.pass(Duration.ofSeconds(1));
    clock.pass(Duration.ofSeconds(1));
    assertThat(told).hasValue(3);
    timer.pause();
    assertThat(told).hasValue(4);
  }
}
