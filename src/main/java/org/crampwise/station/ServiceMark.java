package org.crampwise.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether staff have put the machine out of service. A file says so, and a machine that starts
/// again is still out of service; whoever looks after it from afar may put the file there, or take
/// it away.
public final class ServiceMark {
  private static final String WORDS =
      """
      This machine is out of service: staff have said so in the staff area.
      It goes on when they put it back, or when this file is removed.
      """;

  private final Path file;

  /// @param file that is there while the machine is out of service
  public ServiceMark(Path file) {
    this.file = file;
  }

  public boolean isOut() {
    return Files.exists(file);
  }

  /// Puts the machine out of service, or back.
  ///
  /// @throws IOException if it can't be kept: nothing has changed then
  public void out(boolean wanted) throws IOException {
    if (!wanted) {
      Files.deleteIfExists(file);
    } else if (!isOut()) {
      AtomicFile.write(file, WORDS);
    }
  }
}
