package org.crampwise.station;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// Writes a text file whole or not at all: whoever pulls the plug meanwhile finds the old one.
public final class AtomicFile {
  /// For what whoever measures or looks after the machine may read.
  private static final String OPEN = "rw-r--r--";

  /// For what holds a secret.
  private static final String CLOSE = "rw-r-----";

  private AtomicFile() {}

  /// Anyone may read it.
  ///
  /// @param file in a folder that is there, or can be made
  public static void write(Path file, String text) throws IOException {
    write(file, text, OPEN);
  }

  /// Its user and group may read it, and nobody else.
  ///
  /// @param file in a folder that is there, or can be made
  public static void writePrivately(Path file, String text) throws IOException {
    write(file, text, CLOSE);
  }

  private static void write(Path file, String text, String rights) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".new");
    try {
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        // On the disk before it takes the old one's place.
        channel.force(true);
      }
      allow(draft, rights);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /// Windows has no such rights: there the folder's own hold.
  private static void allow(Path file, String rights) throws IOException {
    Optional<PosixFileAttributeView> view =
        Optional.ofNullable(Files.getFileAttributeView(file, PosixFileAttributeView.class));
    if (view.isPresent()) {
      view.get().setPermissions(PosixFilePermissions.fromString(rights));
    }
  }
}
