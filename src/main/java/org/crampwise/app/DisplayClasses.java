package org.crampwise.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;

/// The classes of the toolkit that only a real display needs. A tour without a display loads them
/// all the same, so that what Java learns from it holds for a kiosk.
final class DisplayClasses {
  private static final List<String> PACKAGES =
      List.of("com.sun.glass.ui.gtk", "com.sun.prism.es2", "com.sun.javafx.tk.quantum");

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
