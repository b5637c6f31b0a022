package org.crampwise.station;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Who of the staff did what, and when: a line each, only ever added to. Fields are parted by tabs:
/// time, who, kind, details. Never a PIN, and nothing of a visitor.
public final class AuditLog {
  /// Whoever it was gave no PIN that was right.
  public static final String NOBODY = "-";

  private static final Logger LOG = Logger.getLogger(AuditLog.class.getName());
  private static final long LARGEST = 256 * 1024;
  private static final int KEPT = 4;

  private final Optional<Path> kept;
  private final InstantSource wall;
  private final long largest;

  /// @param kind as it is written: that of a later version may be unknown here
  public record Entry(Instant at, String who, String kind, List<String> details) {
    public Entry {
      details = List.copyOf(details);
    }
  }

  /// @param file need not be there; older ones have `.1`, `.2` … behind their name
  public AuditLog(Path file, InstantSource wall) {
    this(Optional.of(file), wall, LARGEST);
  }

  AuditLog(Path file, InstantSource wall, long largest) {
    this(Optional.of(file), wall, largest);
  }

  private AuditLog(Optional<Path> kept, InstantSource wall, long largest) {
    this.kept = kept;
    this.wall = wall;
    this.largest = largest;
  }

  /// One that keeps nothing.
  public static AuditLog none() {
    return new AuditLog(Optional.empty(), InstantSource.system(), LARGEST);
  }

  /// Adds a line, which is on the disk when this returns. What can't be written is in the log of
  /// the program.
  public synchronized void add(String who, AuditKind kind, String... details) {
    List<String> fields = new ArrayList<>();
    fields.add(wall.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    fields.add(who);
    fields.add(kind.id());
    fields.addAll(List.of(details));
    String line = String.join("\t", fields.stream().map(AuditLog::plain).toList());
    kept.ifPresent(file -> write(file, line));
  }

  private void write(Path file, String line) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      rotate(file);
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, e, () -> "Not in the audit log: " + line.replace('\t', ' '));
    }
  }

  /// All that is kept, the latest first. A line that a power cut has torn is left out.
  public synchronized List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (String line : text().lines().toList()) {
      entry(line).ifPresent(entries::add);
    }
    return List.copyOf(entries.reversed());
  }

  /// All that is kept, as it is written, the oldest first.
  public synchronized String text() {
    return kept.map(AuditLog::text).orElse("");
  }

  private static String text(Path file) {
    StringBuilder all = new StringBuilder();
    for (int i = KEPT; i >= 0; i--) {
      Path part = i == 0 ? file : older(file, i);
      try {
        if (Files.exists(part)) {
          // Not as strict as UTF-8 would be read else: half a letter may stand at its end.
          all.append(new String(Files.readAllBytes(part), StandardCharsets.UTF_8));
          if (!all.isEmpty() && all.charAt(all.length() - 1) != '\n') {
            all.append('\n');
          }
        }
      } catch (IOException e) {
        LOG.log(Level.WARNING, e, () -> part + " can't be read");
      }
    }
    return all.toString();
  }

  private static Optional<Entry> entry(String line) {
    List<String> fields = Arrays.asList(line.split("\t", -1));
    if (fields.size() < 3) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Entry(
              Instant.parse(fields.get(0)),
              fields.get(1),
              fields.get(2),
              fields.subList(3, fields.size())));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private void rotate(Path file) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    if (Files.size(file) >= largest) {
      for (int i = KEPT; i > 1; i--) {
        if (Files.exists(older(file, i - 1))) {
          Files.move(older(file, i - 1), older(file, i), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      Files.move(file, older(file, 1), StandardCopyOption.REPLACE_EXISTING);
    } else if (isTorn(file)) {
      Files.writeString(file, "\n", StandardOpenOption.APPEND);
    }
  }

  /// Whether the last line has no end, since the power went off meanwhile.
  private static boolean isTorn(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      return channel.size() > 0
          && channel.read(last, channel.size() - 1) == 1
          && last.get(0) != '\n';
    }
  }

  private static Path older(Path file, int number) {
    return file.resolveSibling(file.getFileName() + "." + number);
  }

  private static String plain(String field) {
    return field.replaceAll("\\p{Cntrl}", " ");
  }
}
