package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockOutTest {
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir private Path folder;
  private Instant wall = Instant.parse("2026-11-23T10:00:00Z");
  private long nanos = 7;

  /// A program that starts now.
  private LockOut start() {
    return new LockOut(folder.resolve("state/staff-lock.toml"), () -> wall, () -> nanos);
  }

  private static LockOut lock(LockOut out) {
    for (int i = 0; i < LockOut.TRIES; i++) {
      assertThat(out.begin()).isTrue();
    }
    return out;
  }

  /// Time passes for both clocks.
  private void pass(Duration time) {
    wall = wall.plus(time);
    nanos += time.toNanos();
  }

  @Test
  void theFifthTryLocksForFifteenMinutes() {
    LockOut out = start();
    for (int left = 5; left > 1; left--) {
      assertThat(out.triesLeft()).isEqualTo(left);
      assertThat(out.begin()).isTrue();
      assertThat(out.left()).isZero();
    }
    assertThat(out.begin()).isTrue();

    assertThat(out.left()).isEqualTo(LockOut.TIME);
    assertThat(out.triesLeft()).isZero();
    assertThat(out.begin()).isFalse();
    pass(Duration.ofSeconds(899));
    assertThat(out.begin()).isFalse();
    pass(Duration.ofSeconds(1));
    assertThat(out.left()).isZero();
    assertThat(out.triesLeft()).isEqualTo(5);
    assertThat(out.begin()).isTrue();
  }

  @Test
  void aTryCountsBeforeItIsJudgedEvenIfTheMachineIsSwitchedOffMeanwhile() {
    for (int i = 0; i < LockOut.TRIES; i++) {
      assertThat(start().begin()).isTrue();
    }

    assertThat(start().begin()).isFalse();
    assertThat(start().left()).isEqualTo(LockOut.TIME);
  }

  @Test
  void whatIsLeftGoesOnAfterARestart() {
    lock(start());
    pass(Duration.ofMinutes(10));

    LockOut later = start();

    assertThat(later.left()).isEqualTo(Duration.ofMinutes(5));
    pass(Duration.ofMinutes(5));
    assertThat(later.begin()).isTrue();
    assertThat(start().triesLeft()).isEqualTo(4);
  }

  @Test
  void aClockSetBackNeitherUnlocksNorLocksForYears() {
    LockOut out = lock(start());
    wall = wall.minus(DAY.multipliedBy(20_000));
    assertThat(out.left()).as("while it runs").isEqualTo(LockOut.TIME);

    pass(Duration.ofMinutes(4));
    LockOut later = start();
    assertThat(later.left()).as("all of it, by a clock set back").isEqualTo(LockOut.TIME);

    pass(Duration.ofMinutes(4));
    assertThat(start().left()).as("by the clock as it goes now").isEqualTo(Duration.ofMinutes(11));
    wall = wall.plus(DAY.multipliedBy(20_000));
    assertThat(later.left()).as("set forward again").isEqualTo(Duration.ofMinutes(11));
  }

  @Test
  void aClockSetForwardWhileItRunsDoesNotUnlock() {
    LockOut out = lock(start());
    wall = wall.plus(DAY);

    assertThat(out.left()).isEqualTo(LockOut.TIME);
    assertThat(out.begin()).isFalse();
  }

  @Test
  void whoIsRightBeginsAnew() {
    LockOut out = start();
    out.begin();
    out.begin();
    out.clear();

    assertThat(out.triesLeft()).isEqualTo(5);
    assertThat(start().triesLeft()).isEqualTo(5);
    assertThat(folder.resolve("state/staff-lock.toml")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "wrong = 0",
        "wrong = 0\nleft_seconds = 0\nat = \"yesterday\"",
        "\u0000\u0000",
        "wrong = \"no\"\nleft_seconds = 0\nat = \"2026-11-23T10:00:00Z\""
      })
  void aFileThatCannotBeReadLocksToBeSafe(String text) throws IOException {
    Path file = Files.createDirectories(folder.resolve("state")).resolve("staff-lock.toml");
    Files.writeString(file, text);

    LockOut out = start();

    assertThat(out.left()).isEqualTo(LockOut.TIME);
    pass(LockOut.TIME);
    assertThat(out.begin()).isTrue();
  }

  @Test
  void noFileCanLockForLonger() throws IOException {
    Path file = Files.createDirectories(folder.resolve("state")).resolve("staff-lock.toml");
    Files.writeString(file, "wrong = 99\nleft_seconds = 99999999\nat = \"2026-11-23T10:00:00Z\"\n");

    assertThat(start().left()).isEqualTo(LockOut.TIME);
  }

  @Test
  void aDiskThatTakesNothingIsNoFreeTry() throws IOException {
    Files.createFile(folder.resolve("state"));

    assertThat(lock(start()).begin()).isFalse();
  }
}
