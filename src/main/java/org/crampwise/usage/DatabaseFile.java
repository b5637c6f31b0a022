package org.crampwise.usage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The file a database is in, and those of its kind that were set aside.
record DatabaseFile(Path path) {
  private static final int KEPT_ASIDE = 3;

  /// The one of a state folder.
  static DatabaseFile in(Path folder) {
    return new DatabaseFile(folder.resolve("usage.db"));
  }

  /// Makes an empty file unless there is one. Only its owner may read it: it holds the numbers that
  /// a report does not tell.
  void make() throws IOException {
    if (!Files.exists(path)) {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.createFile(path, ownersOnly());
    }
  }

  boolean holdsSomething() throws IOException {
    return Files.exists(path) && Files.size(path) > 0;
  }

  /// Whoever may write can also clear up after a loss of power, which reading alone can't.
  boolean isWritable() {
    return Files.isWritable(path);
  }

  /// Gives the file another name, and what SQLite may have left beside it. The oldest ones go, so
  /// that a disk that damages every file is not filled by them as well.
  Path setAside(LocalDate today) throws IOException {
    Path target = path.resolveSibling(stem() + today + ".db");
    Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(path.resolveSibling(path.getFileName() + "-journal"));
    try (Stream<Path> files = Files.list(target.toAbsolutePath().getParent())) {
      List<Path> aside =
          files.filter(file -> file.getFileName().toString().startsWith(stem())).sorted().toList();
      for (Path old : aside.subList(0, Math.max(0, aside.size() - KEPT_ASIDE))) {
        Files.delete(old);
      }
    }
    return target;
  }

  /// `usage-damaged-` for `usage.db`.
  private String stem() {
    return path.getFileName().toString().replaceFirst("[.][^.]*$", "") + "-damaged-";
  }

  private FileAttribute<?>[] ownersOnly() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
