package org.crampwise.station.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// The files of the log: one that is written, and the ones before it. Never more than [#FILES] of
/// [#LARGEST] bytes each; then the oldest goes.
public final class LogFolder {
  static final int FILES = 5;
  static final int LARGEST = 1_000_000;

  private final Path folder;
  private final int largest;

  /// @param folder made when there is something to write
  public LogFolder(Path folder) {
    this(folder, LARGEST);
  }

  /// @param largest a file may be, in bytes
  LogFolder(Path folder, int largest) {
    this.folder = folder;
    this.largest = largest;
  }

  public Path path() {
    return folder;
  }

  /// Those that are there, the newest first.
  public List<Path> files() {
    return IntStream.range(0, FILES).mapToObj(this::file).filter(Files::isRegularFile).toList();
  }

  private Path file(int age) {
    return folder.resolve(age == 0 ? "crampwise.log" : "crampwise.%d.log".formatted(age));
  }

  /// Adds this text, or nothing of it.
  ///
  /// @throws IOException if the disk is full, can't be written, or is gone
  void add(String text) throws IOException {
    byte[] all = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.wrap(all, 0, Math.min(all.length, largest));
    Path current = file(0);
    if (!Files.isDirectory(folder)) {
      Path made = Files.createDirectories(folder).toAbsolutePath();
      handOver(made, Objects.requireNonNullElse(made.getParent(), made));
    }
    if (Files.exists(current) && Files.size(current) + bytes.remaining() > largest) {
      turnOver();
    }
    boolean begun = Files.notExists(current);
    try (FileChannel out =
        FileChannel.open(current, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      long before = out.size();
      out.position(before);
      try {
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
      } catch (IOException e) {
        out.truncate(before);
        throw e;
      }
    }
    if (begun) {
      handOver(current, folder);
    }
  }

  private void turnOver() throws IOException {
    for (int age = FILES - 1; age > 0; age--) {
      if (Files.exists(file(age - 1))) {
        Files.move(file(age - 1), file(age), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /// What an administrator who tried the kiosk by hand has begun must not stand in the way of the
  /// kiosk's own user.
  private static void handOver(Path made, Path to) throws IOException {
    Optional<FileOwnerAttributeView> view =
        Optional.ofNullable(Files.getFileAttributeView(made, FileOwnerAttributeView.class));
    if (view.isPresent() && !view.get().getOwner().equals(Files.getOwner(to))) {
      view.get().setOwner(Files.getOwner(to));
    }
  }
}
