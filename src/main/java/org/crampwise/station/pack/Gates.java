package org.crampwise.station.pack;

import java.nio.file.Path;
import java.util.List;

/// What content must pass to be shown: the same as `crampwise content check`.
@FunctionalInterface
public interface Gates {
  /// A line for each thing that is wrong.
  ///
  /// @param assets the folder that holds `content`, `data` and `illustrations`
  List<String> problems(Path assets);
}
