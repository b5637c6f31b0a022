package org.crampwise.station.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.crampwise.station.watch.StartJournal.Beginning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartJournalTest {
  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void place() {
    file = folder.resolve("starts");
  }

  /// The program starts.
  private StartJournal start() {
    StartJournal journal = new StartJournal(file);
    last = journal.begin();
    return journal;
  }

  private Beginning last = new Beginning(false, false);

  private void crashes(int times) {
    for (int i = 0; i < times; i++) {
      start();
    }
  }

  private boolean nextIsSafe() {
    start();
    return last.safe();
  }

  @Test
  void theFirstStartIsAUsualOne() {
    start();
    assertThat(last).isEqualTo(new Beginning(false, false));
  }

  @Test
  void aStartThatEndedWithoutAWordIsKnownToTheNext() {
    start();
    start();
    assertThat(last.cutShort()).isTrue();

    start().endedInOrder();
    start();
    assertThat(last.cutShort()).isFalse();
  }

  @Test
  void threeBrokenStartsMakeTheNextSafe() {
    crashes(2);
    assertThat(nextIsSafe()).isFalse();
    assertThat(nextIsSafe()).isTrue();
  }

  @Test
  void aMinuteOfLifeBreaksTheRow() {
    crashes(2);
    start().livedAMinute();
    crashes(2);
    assertThat(nextIsSafe()).isFalse();
  }

  @Test
  void whoEndsTheProgramOftenDoesNotBreakIt() {
    for (int i = 0; i < 10; i++) {
      start().endedInOrder();
    }
    assertThat(nextIsSafe()).isFalse();

    crashes(1);
    start().endedInOrder();
    assertThat(nextIsSafe()).as("the two before still count, and no more").isFalse();
  }

  @Test
  void aSafeStartThatLivesOrIsKilledIsFollowedByAnother() {
    crashes(3);
    start().livedAMinute();
    assertThat(last.safe()).isTrue();
    assertThat(nextIsSafe()).isTrue();
  }

  @Test
  void aSafeStartThatLivesLongOrThatStaffEndIsTheLast() {
    crashes(3);
    start().livedLong();
    assertThat(nextIsSafe()).isFalse();

    crashes(2);
    start().endedInOrder();
    assertThat(nextIsSafe()).isFalse();

    crashes(2);
    start().leaveSafe();
    assertThat(nextIsSafe()).isFalse();
  }

  @Test
  void theUsualWayIsTriedLessAndLessOften() {
    Duration before = Duration.ZERO;
    for (int i = 0; i < 5; i++) {
      crashes(3);
      StartJournal safe = start();
      assertThat(last.safe()).isTrue();
      assertThat(safe.safeStretch()).isGreaterThan(before);
      before = safe.safeStretch();
      safe.livedLong();
    }
    crashes(100);
    StartJournal safe = start();
    assertThat(safe.safeStretch()).isEqualTo(Duration.ofHours(24));

    safe.livedLong();
    start().livedLong();
    crashes(3);
    assertThat(start().safeStretch()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void aJournalThatCannotBeReadOrWrittenStopsNothing() throws IOException {
    Files.writeString(file, "broken=many\nsafe=\u0000\n");
    assertThat(nextIsSafe()).isFalse();
    crashes(2);
    assertThat(nextIsSafe()).as("it was written anew").isTrue();

    Path inTheWay = Files.writeString(folder.resolve("state"), "");
    file = inTheWay.resolve("starts");
    for (int i = 0; i < 5; i++) {
      assertThat(nextIsSafe()).isFalse();
    }
  }
}
