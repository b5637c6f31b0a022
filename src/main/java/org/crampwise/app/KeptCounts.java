package org.crampwise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.crampwise.ui.counting.CountsBook;
import org.crampwise.usage.UsageCsv;
import org.crampwise.usage.UsageLog;

/// What this machine counts, for its staff.
///
/// @param sticks the folders of the USB sticks that are in
/// @param background does what takes a while
/// @param toolkit does what is shown
record KeptCounts(
    Counting counting, Supplier<List<Path>> sticks, Executor background, Executor toolkit)
    implements CountsBook {
  private static final Logger LOG = Logger.getLogger(KeptCounts.class.getName());

  /// One stick may have so many tables of a day.
  private static final int MOST = 99;

  @Override
  public boolean isKept() {
    return counting.log().isPresent();
  }

  @Override
  public LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  @Override
  public void read(LocalDate from, LocalDate to, Consumer<UsageLog.Reading> then) {
    counting
        .log()
        .ifPresent(
            log ->
                log.read(
                    Optional.of(from),
                    Optional.of(to),
                    reading -> toolkit.execute(() -> then.accept(reading))));
  }

  @Override
  public void save(Consumer<Optional<Saved>> then) {
    counting
        .log()
        .ifPresent(
            log ->
                log.read(
                    Optional.empty(),
                    Optional.empty(),
                    reading -> background.execute(() -> save(reading, then))));
  }

  /// A stick that is full, or may not be written, is as good as none.
  private void save(UsageLog.Reading reading, Consumer<Optional<Saved>> then) {
    Optional<Saved> saved = Optional.empty();
    if (reading.standing().paused().isEmpty()) {
      String table = UsageCsv.of(reading.report());
      saved =
          sticks.get().stream()
              .flatMap(stick -> written(stick, table).stream())
              .findFirst()
              .map(file -> new Saved(file.toString(), true))
              .or(
                  () ->
                      written(counting.folder(), table)
                          .map(file -> new Saved(file.toString(), false)));
    }
    Optional<Saved> where = saved;
    toolkit.execute(() -> then.accept(where));
  }

  private Optional<Path> written(Path folder, String table) {
    try {
      Files.createDirectories(folder);
      Path file = free(folder);
      Files.writeString(file, table);
      return Optional.of(file);
    } catch (IOException e) {
      LOG.warning(() -> "The table of counts can't be written: " + e.getMessage());
      return Optional.empty();
    }
  }

  /// A name that no file has yet; the last of a day's names is written over.
  private Path free(Path folder) {
    String name = "crampwise-counts-" + today();
    Path file = folder.resolve(name + ".csv");
    for (int i = 2; Files.exists(file) && i <= MOST; i++) {
      file = folder.resolve("%s-%d.csv".formatted(name, i));
    }
    return file;
  }
}
