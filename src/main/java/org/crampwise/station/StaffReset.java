package org.crampwise.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The way back in for an operator whose PIN is lost: an empty file `staff-reset` beside
/// `kiosk.toml`, where only an administrator may write. For an hour it ends a lock-out and lets one
/// new PIN be set; used once, it does nothing until it is made anew.
public final class StaffReset {
  static final Duration FRESH = Duration.ofHours(1);

  private static final Logger LOG = Logger.getLogger(StaffReset.class.getName());
  private static final int ROOT = 0;
  private static final int WRITABLE_BY_OTHERS = 0b010_010;

  private final Path file;
  private final Path used;
  private final InstantSource wall;
  private final int administrator;

  /// @param file what an operator makes
  /// @param used remembers which one was used
  public StaffReset(Path file, Path used, InstantSource wall) {
    this(file, used, wall, ROOT);
  }

  /// @param administrator the number of the user whose files are believed
  StaffReset(Path file, Path used, InstantSource wall, int administrator) {
    this.file = file;
    this.used = used;
    this.wall = wall;
    this.administrator = administrator;
  }

  /// Whether a new PIN may be set now.
  public boolean isOpen() {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      Path folder = file.toAbsolutePath().resolve("..").normalize();
      if (!isOfAdministrator(file) || !isOfAdministrator(folder)) {
        LOG.warning(() -> file + " does not count: others than an administrator may write it.");
        return false;
      }
      Duration age = Duration.between(made(), wall.instant());
      return !age.isNegative() && age.compareTo(FRESH) < 0 && !wasUsed();
    } catch (IOException e) {
      LOG.log(Level.WARNING, e, () -> file + " does not count");
      return false;
    }
  }

  /// It was used, and does not count again.
  ///
  /// @throws IOException if that can't be remembered; then no PIN may be set
  public void use() throws IOException {
    AtomicFile.write(used, made() + "\n");
  }

  private boolean wasUsed() throws IOException {
    return Files.exists(used) && Files.readString(used).strip().equals(made().toString());
  }

  private Instant made() throws IOException {
    return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
  }

  /// By owner and rights where there are such; elsewhere it is enough that this program may not
  /// write it.
  private boolean isOfAdministrator(Path path) throws IOException {
    if (!Files.getFileStore(path).supportsFileAttributeView("unix")
        && !path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return !Files.isWritable(path);
    }
    Map<String, Object> facts =
        Files.readAttributes(path, "unix:uid,mode", LinkOption.NOFOLLOW_LINKS);
    return facts.get("uid") instanceof Integer owner
        && owner == administrator
        && facts.get("mode") instanceof Integer mode
        && (mode & WRITABLE_BY_OTHERS) == 0;
  }
}
