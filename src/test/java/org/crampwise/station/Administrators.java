package org.crampwise.station;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/// Makes whoever runs the tests the one whose files are believed.
public final class Administrators {
  private Administrators() {}

  /// The way back in of a machine with these folders.
  public static StaffReset reset(StationFolders folders, InstantSource wall) throws IOException {
    Path folder = Files.createDirectories(folders.settings());
    return new StaffReset(folders.staffReset(), folders.staffResetUsed(), wall, self(folder));
  }

  /// The number of the user who runs the tests.
  ///
  /// @param own a folder that they made
  static int self(Path own) {
    try {
      return (int) Files.getAttribute(own, "unix:uid");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
