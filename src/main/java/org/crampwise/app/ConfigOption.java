package org.crampwise.app;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// `--config FILE`, of every command that goes by the settings.
final class ConfigOption {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings, instead of the machine's own kiosk.toml.")
  private Optional<Path> file = Optional.empty();

  /// Empty for the machine's own.
  Optional<Path> file() {
    return file;
  }
}
