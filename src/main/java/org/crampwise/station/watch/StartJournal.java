package org.crampwise.station.watch;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.logging.Logger;
import org.crampwise.station.AtomicFile;

/// Keeps how the last starts went, in a file, so that a program that ends again and again begins in
/// another way. It counts starts and asks no clock. Any thread may call.
public final class StartJournal {
  private static final Logger LOG = Logger.getLogger(StartJournal.class.getName());

  /// So many starts in a row that did not live a minute, and the next is a safe one.
  static final int MOST_BROKEN = 3;

  /// How long a start has to live to count as whole.
  public static final Duration WHOLE = Duration.ofMinutes(1);

  private static final Duration LONGEST = Duration.ofHours(24);

  private final Path file;
  private Starts starts = Starts.NONE;
  private boolean safe;
  private boolean told;

  /// @param broken starts in a row that have not lived a minute, the one that runs among them
  /// @param safe safe starts since one of the usual kind lived long
  /// @param running whether one runs, or ended without a word
  private record Starts(int broken, int safe, boolean running) {
    static final Starts NONE = new Starts(0, 0, false);
  }

  /// How this start is to go.
  ///
  /// @param safe with what came with the program, since it ended too often
  /// @param cutShort whether the one before it ended without a word: killed, crashed, or the mains
  ///   were cut
  public record Beginning(boolean safe, boolean cutShort) {}

  /// @param file need not be there
  public StartJournal(Path file) {
    this.file = file;
  }

  /// Notes that the program starts.
  public synchronized Beginning begin() {
    Starts before = read();
    safe = before.broken() >= MOST_BROKEN;
    write(new Starts(before.broken() + 1, before.safe() + (safe ? 1 : 0), true));
    return new Beginning(safe, before.running());
  }

  /// It has lived for [#WHOLE]. A safe start stays one: that it lives is no sign that the usual one
  /// would.
  public synchronized void livedAMinute() {
    if (!safe && starts.broken() > 0) {
      write(new Starts(0, starts.safe(), true));
    }
  }

  /// How long a safe start has to live before the usual way is tried again; the longer, the more
  /// often that went wrong.
  public synchronized Duration safeStretch() {
    int doublings = Math.min(5, Math.max(0, starts.safe() - 1));
    Duration stretch = Duration.ofHours(1L << doublings);
    return stretch.compareTo(LONGEST) < 0 ? stretch : LONGEST;
  }

  /// It has lived for [#safeStretch()]. After a safe start the next is of the usual kind; after a
  /// usual one all is forgotten.
  public synchronized void livedLong() {
    if (safe) {
      leaveSafe();
    } else if (starts.safe() > 0) {
      write(new Starts(0, 0, true));
    }
  }

  /// Staff know, or it has lived long enough: the next start is of the usual kind.
  public synchronized void leaveSafe() {
    safe = false;
    write(new Starts(0, starts.safe(), true));
  }

  /// It ends because somebody wants it to: such a start was not broken.
  public synchronized void endedInOrder() {
    write(new Starts(safe ? 0 : Math.max(0, starts.broken() - 1), starts.safe(), false));
  }

  private Starts read() {
    var lines = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      lines.load(in);
      return new Starts(
          count(lines, "broken"),
          count(lines, "safe"),
          Boolean.parseBoolean(lines.getProperty("running")));
    } catch (NoSuchFileException _) {
      return Starts.NONE;
    } catch (IOException | IllegalArgumentException e) {
      LOG.warning(() -> "What is known of the last starts can't be read: " + e.getMessage());
      return Starts.NONE;
    }
  }

  private static int count(Properties lines, String key) {
    return Math.clamp(Integer.parseInt(lines.getProperty(key, "0")), 0, 1_000_000);
  }

  private void write(Starts next) {
    starts = next;
    try {
      AtomicFile.write(
          file,
          """
          # How the last starts went. Written by Crampwise.
          broken=%d
          safe=%d
          running=%s
          """
              .formatted(next.broken(), next.safe(), next.running()));
      told = false;
    } catch (IOException e) {
      if (!told) {
        told = true;
        LOG.warning(() -> "How this start goes can't be noted: " + e);
      }
    }
  }
}
