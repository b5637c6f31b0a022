package org.crampwise.station.pack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Lets only one at a time change the packs, whichever program it is.
///
/// @param packs made where it is not there yet
record PackLock(PackFolder packs, Disk disk) {
  /// What is done meanwhile.
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException, PackRefusedException;
  }

  /// Does something while nobody else can.
  ///
  /// @param about the pack it is done to, or the folder
  <T> T locked(Path about, Work<T> work) throws PackRefusedException {
    try {
      if (!Files.isDirectory(packs.folder())) {
        disk.makeFolder(packs.folder());
      }
      try (FileChannel channel =
              FileChannel.open(packs.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.tryLock()) {
        if (lock == null) {
          throw busy(about);
        }
        return work.run();
      }
    } catch (OverlappingFileLockException _) {
      throw busy(about);
    } catch (IOException e) {
      throw new PackRefusedException(
          Reason.NOT_READ,
          about,
          "it could not be read, or not kept in %s (%s).".formatted(packs.folder(), e.getMessage()),
          "Check who may write there, and whether the stick is still in.");
    }
  }

  private static PackRefusedException busy(Path about) {
    return new PackRefusedException(
        Reason.BUSY, about, "another pack is just being taken in.", "Wait until that is done.");
  }
}
