package org.crampwise.ui.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Keeps a hand-out as a file, on a laptop.
@FunctionalInterface
public interface PdfStore {
  /// Asks where.
  ///
  /// @param name to offer
  /// @return empty where the visitor would rather not
  Optional<Path> ask(String name) throws IOException;
}
