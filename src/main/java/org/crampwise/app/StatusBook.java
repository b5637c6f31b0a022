package org.crampwise.app;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.crampwise.station.watch.Status;
import org.crampwise.station.watch.StatusFile;

/// How the machine stands, as the program knows it and as its file tells whoever looks after many.
final class StatusBook {
  private final StatusFile file;
  private final Clock clock;
  private Status status;

  StatusBook(StatusFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
    String version = Version.number();
    this.status =
        new Status(
            version,
            new Status.Content(version, Optional.empty()),
            List.of(),
            new Status.Start(now(), false, false),
            new Status.Settings("", List.of()),
            Optional.empty(),
            false,
            0);
  }

  synchronized Status status() {
    return status;
  }

  /// What broke last, whichever start that was in.
  Optional<Status.Failure> lastFailure() {
    return file.lastFailure();
  }

  /// Knows it from now on; the file does with what is written next.
  synchronized void change(UnaryOperator<Status> step) {
    status = step.apply(status);
  }

  /// Writes it down too.
  void write(UnaryOperator<Status> step) {
    Status changed;
    synchronized (this) {
      status = step.apply(status);
      changed = status;
    }
    file.write(changed, now());
  }

  OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
