package org.crampwise.usage;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.crampwise.thread.OwnThread;

/// Counts what is opened. Whoever counts never waits: a thread of its own writes each count at
/// once, and what it can't write it tries again later.
public final class UsageLog implements Counts, AutoCloseable {
  private static final Logger LOG = Logger.getLogger(UsageLog.class.getName());

  private static final Duration RETRY = Duration.ofMinutes(1);

  /// A disk that does not answer holds nobody up for longer.
  private static final Duration CLOSING = Duration.ofSeconds(1);

  /// The last whose days are in the order of their letters.
  private static final int LAST_YEAR = 9999;

  private final CountStore store;
  private final Supplier<LocalDate> today;
  private final OwnThread thread;
  private final Pending pending = new Pending();
  private final AtomicBoolean told = new AtomicBoolean();
  private volatile Standing standing = Standing.WELL;
  private volatile int keepDays;

  // Those below belong to the thread.
  private Optional<LocalDate> tidied = Optional.empty();
  private boolean retrying;

  /// @param keepDays how many days of counting are kept, before today
  UsageLog(CountStore store, Supplier<LocalDate> today, int keepDays, OwnThread thread) {
    this.store = store;
    this.today = today;
    this.keepDays = keepDays;
    this.thread = thread;
  }

  /// Counts in a file of this folder. Nothing is opened before there is something to count.
  public static UsageLog in(Path folder, int keepDays) {
    return new UsageLog(
        new SqliteCounts(DatabaseFile.in(folder)),
        LocalDate::now,
        keepDays,
        OwnThread.start("usage"));
  }

  /// From now on so many days of counting are kept.
  public void keepDays(int days) {
    keepDays = days;
  }

  @Override
  public void opened(String language, String page) {
    count(new Count(today.get(), language, page));
  }

  @Override
  public void visited(String language) {
    count(new Count(today.get(), language, Count.VISIT));
  }

  /// How counting stands, and what was counted.
  public record Reading(Standing standing, UsageReport report) {}

  /// Reads what was counted, and hands it over on the thread that writes.
  ///
  /// @param from empty for the first day that something was counted on
  /// @param to empty for the last
  public void read(Optional<LocalDate> from, Optional<LocalDate> to, Consumer<Reading> then) {
    thread.run(() -> then.accept(reading(from, to)));
  }

  /// Finds out whether counts can be kept, and tells on the thread that writes.
  public void examine(Consumer<Standing> then) {
    thread.run(
        () -> {
          examine();
          then.accept(standing);
        });
  }

  /// Writes what is not yet written, if the disk answers.
  @Override
  public void close() {
    thread.run(this::write);
    thread.finish(CLOSING);
  }

  private void count(Count count) {
    if (count.day().getYear() > LAST_YEAR) {
      return;
    }
    pending.add(count, 1);
    // A thread that is held up has one task waiting, not one for each count.
    if (standing.paused().isEmpty() && told.compareAndSet(false, true)) {
      thread.run(this::write);
    }
  }

  private Reading reading(Optional<LocalDate> from, Optional<LocalDate> to) {
    write();
    try {
      UsageReport report = undamaged(() -> UsageReport.of(store, from, to));
      return new Reading(standing, report);
    } catch (StoreException e) {
      pause(e);
      LocalDate day = from.or(() -> to).orElseGet(today);
      return new Reading(standing, UsageReport.of(Map.of(), day, to.orElse(day)));
    }
  }

  private void examine() {
    write();
    try {
      undamaged(
          () -> {
            store.examine();
            return store;
          });
      resume();
    } catch (StoreException e) {
      pause(e);
    }
  }

  private void retry() {
    retrying = false;
    write();
  }

  /// With nothing to write it only finds out whether the disk answers again.
  private void write() {
    told.set(false);
    Map<Count, Integer> taken = pending.take();
    if (taken.isEmpty() && standing.paused().isEmpty()) {
      return;
    }
    try {
      undamaged(
          () -> {
            tidy();
            store.add(taken);
            return taken.size();
          });
      resume();
    } catch (StoreException e) {
      pending.giveBack(taken);
      pause(e);
    }
  }

  private interface Work<T> {
    T run() throws StoreException;
  }

  /// Where the store is damaged, does it with a new one.
  private <T> T undamaged(Work<T> work) throws StoreException {
    try {
      return work.run();
    } catch (StoreException e) {
      if (e.reason() != Reason.DAMAGED) {
        throw e;
      }
      Path aside = store.setAside(today.get());
      standing = standing.aside(aside);
      LOG.warning(
          () ->
              "Usage counts: %s. It is kept as %s, and counting begins anew."
                  .formatted(e.said(), aside.getFileName()));
      return work.run();
    }
  }

  /// Once a day, and reckoned from the last day that was counted on before: on a day that a wrong
  /// clock made up nothing is forgotten.
  private void tidy() throws StoreException {
    LocalDate day = today.get();
    if (tidied.filter(day::equals).isEmpty()) {
      Optional<LocalDate> last = store.lastDayBefore(day);
      if (last.isPresent()) {
        store.forgetBefore(last.get().minusDays(keepDays - 1L));
      }
      tidied = Optional.of(day);
    }
  }

  private void pause(StoreException e) {
    if (standing.paused().isEmpty()) {
      LOG.warning(
          () ->
              "Usage can't be counted: %s. It is tried again every minute; everything else goes on."
                  .formatted(e.said()));
    }
    standing = standing.paused(e.reason());
    if (!retrying) {
      retrying = true;
      thread.later(RETRY, this::retry);
    }
  }

  private void resume() {
    if (standing.paused().isPresent()) {
      LOG.info("Usage is counted again.");
      standing = standing.resumed();
    }
  }
}
