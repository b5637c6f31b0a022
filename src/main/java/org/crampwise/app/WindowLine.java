package org.crampwise.app;

import java.nio.file.Path;
import java.util.Optional;

/// What a command line says of the window it opens.
///
/// @param config the settings file; empty for the machine's own
/// @param overrides laid over those settings
record WindowLine(
    StartOptions options, Optional<Path> config, Overrides overrides, OwnFiles files) {
  /// Without a word.
  static WindowLine plain() {
    return new WindowLine(
        StartOptions.plain(), Optional.empty(), Overrides.none(), OwnFiles.none());
  }

  /// The same, by the settings of this file, if it is one.
  WindowLine by(Optional<Path> file) {
    return new WindowLine(options, file, overrides, files);
  }

  /// The same, led by somebody else than a visitor.
  WindowLine led(Guide guide, boolean withoutDisplay) {
    return new WindowLine(options.led(guide, withoutDisplay), config, overrides, files);
  }
}
