package org.crampwise.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.crampwise.thread.HandThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UsageLogTest {
  private static final int KEEP_DAYS = 30;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Disk disk = new Disk();
  private final HandThread thread = new HandThread();
  private final Messages messages = new Messages();
  private LocalDate today = TODAY;
  private final UsageLog log = new UsageLog(disk, () -> today, KEEP_DAYS, thread);

  @BeforeEach
  void listen() {
    Logger.getLogger(UsageLog.class.getName()).addHandler(messages);
  }

  @AfterEach
  void stopListening() {
    Logger.getLogger(UsageLog.class.getName()).removeHandler(messages);
  }

  private static Count home(LocalDate day) {
    return new Count(day, "en", "home");
  }

  private UsageLog.Reading reading() {
    List<UsageLog.Reading> readings = new ArrayList<>();
    log.read(Optional.of(TODAY.minusDays(6)), Optional.of(TODAY), readings::add);
    thread.turn();
    return readings.getLast();
  }

  @Test
  void whoeverCountsDoesNotWaitForTheDisk() {
    log.opened("en", "home");

    assertThat(disk.kept).isEmpty();
    thread.turn();
    assertThat(disk.kept).containsExactly(Map.entry(home(TODAY), 1));
  }

  @Test
  void whatPilesUpIsWrittenInOneGo() {
    log.opened("en", "home");
    log.opened("en", "home");
    log.visited("en");

    thread.turn();

    assertThat(disk.writes).isEqualTo(1);
    assertThat(disk.kept).isEqualTo(Map.of(home(TODAY), 2, new Count(TODAY, "en", Count.VISIT), 1));
  }

  @Test
  void aFullDiskIsSaidOnceAndTriedAgainLater() {
    disk.trouble = Optional.of(Reason.DISK_FULL);
    for (int i = 0; i < 5; i++) {
      log.opened("en", "home");
      thread.turn();
      thread.elapse();
    }

    assertThat(messages.said).hasSize(1).first().asString().contains("the disk");
    assertThat(reading().standing().paused()).hasValue(Reason.DISK_FULL);

    disk.trouble = Optional.empty();
    thread.elapse();

    assertThat(disk.kept).containsExactly(Map.entry(home(TODAY), 5));
    assertThat(messages.said).hasSize(2).last().asString().contains("again");
    assertThat(reading().standing().paused()).isEmpty();
  }

  @Test
  void howeverLongTheDiskIsAwayNothingPilesUp() {
    disk.trouble = Optional.of(Reason.NO_ACCESS);
    for (int day = 0; day < 5000; day++) {
      today = TODAY.plusDays(day);
      log.opened("en", "home");
      thread.turn();
      reading();
    }

    assertThat(thread.waiting()).isLessThanOrEqualTo(1);
    assertThat(thread.late()).isEqualTo(1);
    disk.trouble = Optional.empty();
    thread.elapse();
    assertThat(disk.kept).hasSize(1000);
  }

  @Test
  void aThreadThatIsHeldUpHasOneTaskWaiting() {
    for (int i = 0; i < 100; i++) {
      log.opened("en", "home");
    }

    assertThat(thread.waiting()).isEqualTo(1);
  }

  @Test
  void damagedCountsAreSetAsideAndCountingGoesOn() {
    disk.trouble = Optional.of(Reason.DAMAGED);
    log.opened("en", "home");
    thread.turn();

    assertThat(disk.kept).containsExactly(Map.entry(home(TODAY), 1));
    assertThat(messages.said).hasSize(1).first().asString().contains("aside.db");
    assertThat(reading().standing()).isEqualTo(new Standing(Optional.empty(), Optional.of(ASIDE)));
  }

  @Test
  void damagedCountsAreSetAsideByWhoeverReadsThem() {
    disk.trouble = Optional.of(Reason.DAMAGED);

    UsageLog.Reading reading = reading();

    assertThat(reading.standing().aside()).hasValue(ASIDE);
    assertThat(reading.report().isEmpty()).isTrue();
  }

  @Test
  void whatIsReadHoldsWhatWasJustCounted() {
    log.visited("es");

    assertThat(reading().report().days()).containsOnlyKeys(TODAY);
  }

  @Test
  void whatIsOlderThanTheDaysThatAreKeptIsForgotten() {
    disk.kept.put(home(TODAY.minusDays(31)), 1);
    disk.kept.put(home(TODAY.minusDays(30)), 1);
    disk.kept.put(home(TODAY.minusDays(1)), 1);

    log.opened("en", "home");
    thread.turn();

    assertThat(disk.kept)
        .containsOnlyKeys(home(TODAY.minusDays(30)), home(TODAY.minusDays(1)), home(TODAY));
  }

  @Test
  void itGoesOnForgettingFromDayToDay() {
    for (int day = 0; day < 100; day++) {
      today = TODAY.plusDays(day);
      log.opened("en", "home");
      thread.turn();
    }

    assertThat(disk.kept).hasSize(KEEP_DAYS + 1);
  }

  @Test
  void aClockThatIsWrongForADayMakesNothingForgotten() {
    disk.kept.put(home(TODAY.minusDays(1)), 1);
    for (LocalDate wrong : List.of(LocalDate.of(2099, 1, 1), LocalDate.of(1970, 1, 1), TODAY)) {
      today = wrong;
      log.opened("en", "home");
      thread.turn();
    }

    assertThat(disk.kept)
        .containsKeys(home(TODAY.minusDays(1)), home(TODAY), home(LocalDate.of(2099, 1, 1)));
  }

  @Test
  void aYearThatNoCalendarHasIsNotCounted() {
    today = LocalDate.of(20260, 1, 1);

    log.opened("en", "home");

    assertThat(thread.waiting()).isZero();
  }

  @Test
  void closingWritesWhatIsLeft() {
    log.opened("en", "home");

    log.close();

    assertThat(disk.kept).containsExactly(Map.entry(home(TODAY), 1));
    assertThat(thread.closed()).isTrue();
  }

  private static final Path ASIDE = Path.of("aside.db");

  /// A disk that fails when it is told to.
  private static final class Disk implements CountStore {
    private final Map<Count, Integer> kept = new HashMap<>();
    private Optional<Reason> trouble = Optional.empty();
    private int writes;

    private void fail() throws StoreException {
      if (trouble.isPresent()) {
        throw new StoreException(trouble.get(), "the disk is " + trouble.get());
      }
    }

    @Override
    public void add(Map<Count, Integer> counts) throws StoreException {
      fail();
      writes++;
      counts.forEach((count, times) -> kept.merge(count, times, Integer::sum));
    }

    @Override
    public Optional<LocalDate> lastDayBefore(LocalDate day) throws StoreException {
      fail();
      return kept.keySet().stream().map(Count::day).filter(day::isAfter).max(LocalDate::compareTo);
    }

    @Override
    public void forgetBefore(LocalDate day) throws StoreException {
      fail();
      kept.keySet().removeIf(count -> count.day().isBefore(day));
    }

    @Override
    public Map<Count, Integer> read(LocalDate from, LocalDate to) throws StoreException {
      fail();
      Map<Count, Integer> found = new HashMap<>(kept);
      found.keySet().removeIf(count -> count.day().isBefore(from) || count.day().isAfter(to));
      return found;
    }

    @Override
    public void examine() throws StoreException {
      fail();
    }

    @Override
    public Path setAside(LocalDate day) {
      trouble = Optional.empty();
      kept.clear();
      return ASIDE;
    }
  }

  private static final class Messages extends Handler {
    private final List<String> said = new ArrayList<>();

    @Override
    public void publish(LogRecord event) {
      said.add(event.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
