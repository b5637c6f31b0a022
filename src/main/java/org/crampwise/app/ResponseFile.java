package org.crampwise.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.crampwise.ui.selfcheck.ResponseStore;

/// Saves answers in a file of the user's own, which nobody else may read. It never writes over one
/// that is there.
record ResponseFile(Optional<Path> named, Path home) implements ResponseStore {
  /// So many numbered files are tried before it gives up.
  private static final int MOST = 9999;

  @Override
  public Path save(String json) throws IOException {
    if (named.isPresent()) {
      return write(named.get().toAbsolutePath(), json);
    }
    for (int n = 1; n < MOST; n++) {
      Path file = home.resolve("crampwise-response-" + n + ".json");
      if (!Files.exists(file)) {
        return write(file, json);
      }
    }
    throw new FileAlreadyExistsException(
        home.resolve("crampwise-response-" + MOST + ".json").toString());
  }

  private static Path write(Path file, String json) throws IOException {
    if (file.getParent() != null && !Files.isDirectory(file.getParent())) {
      throw new NoSuchFileException(file.toString());
    }
    Files.createFile(file, ownersOnly(file));
    return Files.writeString(file, json, StandardOpenOption.WRITE);
  }

  private static FileAttribute<?>[] ownersOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
