package org.crampwise.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/// Counts wrong PINs: the fifth locks the staff area for 15 minutes, also across restarts.
///
/// What is left of the time passes by a clock that nobody can set. Only across a restart is the
/// machine's clock asked, and one that was set back is not believed: then all of the time is still
/// left. So a clock can neither unlock it nor lock it for longer than the 15 minutes.
public final class LockOut {
  public static final int TRIES = 5;
  public static final Duration TIME = Duration.ofMinutes(15);

  private static final Logger LOG = Logger.getLogger(LockOut.class.getName());

  private final Optional<Path> kept;
  private final InstantSource wall;
  private final LongSupplier nanos;
  private int wrong;
  private Duration left = Duration.ZERO;
  private long since;

  /// @param file keeps it over a restart; need not be there
  /// @param wall the machine's clock
  /// @param nanos a clock that runs evenly, such as `System::nanoTime`
  public LockOut(Path file, InstantSource wall, LongSupplier nanos) {
    this(Optional.of(file), wall, nanos);
    if (Files.exists(file)) {
      read(file);
    }
  }

  private LockOut(Optional<Path> kept, InstantSource wall, LongSupplier nanos) {
    this.kept = kept;
    this.wall = wall;
    this.nanos = nanos;
    this.since = nanos.getAsLong();
  }

  /// One that a restart forgets.
  public static LockOut unkept(LongSupplier nanos) {
    return new LockOut(Optional.empty(), InstantSource.system(), nanos);
  }

  /// How long it stays locked; zero if it is not.
  public synchronized Duration left() {
    Duration now = left.minusNanos(nanos.getAsLong() - since);
    if (now.isPositive()) {
      return now;
    }
    if (left.isPositive()) {
      left = Duration.ZERO;
      wrong = 0;
    }
    return Duration.ZERO;
  }

  /// How many wrong PINs are still free.
  public synchronized int triesLeft() {
    return left().isPositive() ? 0 : TRIES - wrong;
  }

  /// Counts a try, before it is judged: who cuts the power meanwhile has used it all the same.
  ///
  /// @return whether it may be judged; not while it is locked
  public synchronized boolean begin() {
    if (left().isPositive()) {
      return false;
    }
    wrong++;
    if (wrong >= TRIES) {
      lock();
    }
    keep();
    return true;
  }

  /// The try was right, or an operator has opened it: everything is forgotten.
  public synchronized void clear() {
    wrong = 0;
    left = Duration.ZERO;
    kept.ifPresent(LockOut::remove);
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, e, () -> file + " can't be removed");
    }
  }

  private void lock() {
    left = TIME;
    since = nanos.getAsLong();
  }

  /// A disk that takes nothing must not keep staff out who could mend it: then it is counted here
  /// alone.
  private void keep() {
    String text =
        """
        # Wrong PINs of the staff area. Written by Crampwise.
        wrong = %d
        left_seconds = %d
        at = "%s"
        """
            .formatted(wrong, left().toSeconds(), wall.instant());
    kept.ifPresent(file -> write(file, text));
  }

  private static void write(Path file, String text) {
    try {
      AtomicFile.write(file, text);
    } catch (IOException e) {
      LOG.log(Level.WARNING, e, () -> file + " can't be written");
    }
  }

  private void read(Path file) {
    Optional<State> state = state(file);
    if (state.isEmpty()) {
      LOG.warning(() -> file + " can't be read; the staff area is locked to be safe");
      wrong = TRIES;
      lock();
    } else {
      wrong = Math.clamp(state.get().wrong(), 0, TRIES);
      Duration passed = Duration.between(state.get().at(), wall.instant());
      Duration before = Duration.ofSeconds(Math.clamp(state.get().left(), 0, TIME.toSeconds()));
      left = passed.isNegative() ? before : before.minus(passed);
      if (wrong >= TRIES && !left.isPositive()) {
        wrong = 0;
      }
    }
    // By this machine's clock as it goes now.
    keep();
  }

  private record State(int wrong, long left, Instant at) {}

  private static Optional<State> state(Path file) {
    try {
      TomlParseResult toml = Toml.parse(Files.readString(file));
      Object wrongs = toml.get("wrong");
      Object seconds = toml.get("left_seconds");
      return !toml.hasErrors()
              && wrongs instanceof Long count
              && seconds instanceof Long rest
              && toml.get("at") instanceof String at
          ? Optional.of(new State(Math.clamp(count, 0, TRIES), rest, Instant.parse(at)))
          : Optional.empty();
    } catch (IOException | DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
