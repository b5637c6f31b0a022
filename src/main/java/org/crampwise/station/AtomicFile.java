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
final class AtomicFile {
  private AtomicFile() {}

  /// @param file in a folder that is there, or can be made
  static void write(Path file, String text) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".new");
    try {
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        // On the disk before it takes the old one's place.
        channel.force(true);
      }
      letOthersRead(draft);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /// Settings hold no secret, and whoever measures may be another user than the kiosk's.
  private static void letOthersRead(Path file) throws IOException {
    Optional<PosixFileAttributeView> rights =
        Optional.ofNullable(Files.getFileAttributeView(file, PosixFileAttributeView.class));
    if (rights.isPresent()) {
      rights.get().setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
    }
  }
}
