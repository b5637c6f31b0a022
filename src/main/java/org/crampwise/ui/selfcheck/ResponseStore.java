package org.crampwise.ui.selfcheck;

import java.io.IOException;
import java.nio.file.Path;

/// Where the answers to a site's own questionnaire can be kept. A kiosk has none.
@FunctionalInterface
public interface ResponseStore {
  /// Writes a response to a file that was not there before.
  ///
  /// @throws IOException naming the file, when it can't be written
  Path save(String json) throws IOException;
}
