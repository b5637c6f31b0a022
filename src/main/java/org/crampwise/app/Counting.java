package org.crampwise.app;

import java.nio.file.Path;
import java.util.Optional;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.counting.VisitCounter;
import org.crampwise.usage.UsageLog;

/// Whether this start counts its visits, and where. It stays when the composition is made anew;
/// with other settings it counts by those.
final class Counting implements AutoCloseable {
  private final Path folder;
  private Optional<UsageLog> log = Optional.empty();
  private Optional<VisitCounter> counter = Optional.empty();

  /// @param folder counts are kept in; nothing is made there before there is something to count
  Counting(Path folder) {
    this.folder = folder;
  }

  /// Counts the visits to this composition if its settings want that: a kiosk's unless they say
  /// otherwise, a laptop's only if they say so, and never those of a made-up visitor.
  void attend(Composition composition, StartOptions options) {
    KioskConfig.Usage usage = composition.config().usage();
    counter = Optional.empty();
    if (options.guide().isEmpty() && usage.enabled().orElse(options.kiosk())) {
      UsageLog counts = log.orElseGet(() -> UsageLog.in(folder, usage.keepDays()));
      counts.keepDays(usage.keepDays());
      log = Optional.of(counts);
      VisitCounter along = new VisitCounter(counts, () -> composition.session().language());
      composition.frame().accompany(along);
      composition.reception().onFinish(along::ended);
      counter = Optional.of(along);
    }
  }

  /// What is counted into; empty while nothing is.
  Optional<UsageLog> log() {
    return counter.flatMap(_ -> log);
  }

  /// The folder that counts are kept in.
  Path folder() {
    return folder;
  }

  /// Counts the visit that is not over yet.
  void endVisit() {
    counter.ifPresent(VisitCounter::ended);
  }

  /// The program ends, and a visit with it.
  @Override
  public void close() {
    endVisit();
    log.ifPresent(UsageLog::close);
  }
}
