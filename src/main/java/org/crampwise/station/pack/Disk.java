package org.crampwise.station.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampwise.station.AtomicFile;

/// What is done to the disk, one step at a time, each of them on the disk when it returns. A test
/// pulls the plug between any two.
class Disk {
  /// How much is left for whoever writes here.
  long free(Path folder) throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }

  void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    belongTo(folder, "rwxr-xr-x");
    sync(parent(folder));
  }

  /// @param most more is not read, however long the source turns out to be
  void copy(Path from, Path to, long most) throws IOException {
    try (InputStream in = Files.newInputStream(from);
        FileChannel channel =
            FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      byte[] chunk = new byte[1 << 16];
      long copied = 0;
      for (int read = in.read(chunk); read >= 0 && copied <= most; read = in.read(chunk)) {
        out.write(chunk, 0, read);
        copied += read;
      }
      channel.force(true);
    }
    belongTo(to, "rw-r--r--");
    sync(parent(to));
  }

  void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    sync(parent(to));
  }

  /// Writes a file whole, in place of the one that was there, or not at all.
  void write(Path file, String text) throws IOException {
    AtomicFile.write(file, text);
    belongTo(file, "rw-r--r--");
    sync(parent(file));
  }

  /// A folder and all in it, or a file.
  void delete(Path path) throws IOException {
    List<Path> all;
    try (Stream<Path> inside = Files.walk(path)) {
      all = inside.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }

  /// An operator who is root may put a pack there; the kiosk's user must still be able to read it,
  /// to go back, and to tidy up.
  private static void belongTo(Path path, String rights) throws IOException {
    Optional<PosixFileAttributeView> view =
        Optional.ofNullable(
            Files.getFileAttributeView(
                path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS));
    if (view.isPresent()) {
      view.get().setPermissions(PosixFilePermissions.fromString(rights));
      UserPrincipal owner = Files.getOwner(parent(path));
      if (!owner.equals(view.get().getOwner())) {
        view.get().setOwner(owner);
      }
    }
  }

  private static Path parent(Path path) {
    return Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
  }

  /// A name is on the disk once its folder is. Where a folder can't be opened, the system sees to
  /// it.
  private static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      // Windows does not open folders.
    }
  }
}
