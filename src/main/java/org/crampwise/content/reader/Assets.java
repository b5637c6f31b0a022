package org.crampwise.content.reader;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// The folder that holds content, data and drawings: the one built in, or one on disk. Close it
/// when nothing is read from it any more; its path ends with it.
public final class Assets implements Closeable {
  private static final String LANDMARK = "content/sources.toml";

  private final Path root;
  private final Optional<FileSystem> owned;

  private Assets(Path root, Optional<FileSystem> owned) {
    this.root = root;
    this.owned = owned;
  }

  /// The assets that came with the program, from its classes folder, its jar or its runtime image.
  public static Assets builtIn() {
    URL landmark =
        Objects.requireNonNull(
            Assets.class.getResource("/assets/" + LANDMARK), "the program lacks its assets");
    try {
      if (landmark.openConnection() instanceof JarURLConnection jar) {
        return inside(Path.of(jar.getJarFileURL().toURI()), "/assets");
      }
      return new Assets(above(Path.of(landmark.toURI())), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A folder, or a zip file that holds the same.
  ///
  /// @throws IOException when it is a file that cannot be opened as a zip
  public static Assets at(Path place) throws IOException {
    return Files.isRegularFile(place) ? inside(place, "/") : new Assets(place, Optional.empty());
  }

  /// A content pack: a zip file that holds them in a folder of their name.
  ///
  /// @throws IOException when it cannot be opened as a zip
  public static Assets pack(Path zip) throws IOException {
    return inside(zip, "/assets");
  }

  private static Assets inside(Path zip, String folder) throws IOException {
    FileSystem files = FileSystems.newFileSystem(zip);
    return new Assets(files.getPath(folder), Optional.of(files));
  }

  private static Path above(Path landmark) {
    return Objects.requireNonNull(landmark.resolve("../..").normalize());
  }

  public Path root() {
    return root;
  }

  @Override
  public void close() {
    owned.ifPresent(
        files -> {
          try {
            files.close();
          } catch (NoSuchFileException _) {
            // The zip was moved or deleted meanwhile; it has been closed all the same.
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
