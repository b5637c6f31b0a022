package org.crampwise.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.scene.Scene;

/// The classes of the toolkit that only a real display needs. A tour without a display loads them
/// all the same, so that what Java learns from it holds for a kiosk.
final class DisplayClasses {
  private static final List<String> PACKAGES =
      List.of("com.sun.glass.ui.gtk", "com.sun.prism.es2", "com.sun.javafx.tk.quantum");

  private static final Logger LOG = Logger.getLogger(DisplayClasses.class.getName());

  private DisplayClasses() {}

  /// Loads them from the runtime they are part of; where they are not, does nothing.
  static void load() {
    Module toolkit = Scene.class.getModule();
    Path classes =
        FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", toolkit.getName());
    for (String each : PACKAGES) {
      Path folder = classes.resolve(each.replace('.', '/'));
      if (Files.isDirectory(folder)) {
        names(folder).forEach(name -> Class.forName(toolkit, each + "." + name));
      }
    }
    askForDisplay();
  }

  /// Asks a display that only says welcome, as a start asks the real one.
  private static void askForDisplay() {
    try {
      Path folder = Files.createTempDirectory("crampwise-");
      Path socket = folder.resolve("X0");
      try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
        server.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofPlatform().daemon().start(() -> welcome(server));
        var _ =
            new DisplayProbe(
                    "Linux", Map.of("DISPLAY", ":0"), folder, () -> Gtk.present("libgtk-3.so.0"))
                .trouble();
      } finally {
        Files.deleteIfExists(socket);
        Files.delete(folder);
      }
    } catch (IOException | UnsupportedOperationException e) {
      LOG.fine(() -> "No display was asked for: " + e.getMessage());
    }
  }

  private static void welcome(ServerSocketChannel server) {
    try (SocketChannel asking = server.accept()) {
      asking.read(ByteBuffer.allocate(64));
      asking.write(ByteBuffer.wrap(new byte[] {1}));
    } catch (IOException e) {
      LOG.fine(() -> "The display did not welcome: " + e.getMessage());
    }
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
