package org.crampwise.station;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where an operator's files stand on this machine.
///
/// @param settings the folder `kiosk.toml` is looked for in
public record StationFolders(Path settings) {
  private static final String SETTINGS_FILE = "kiosk.toml";

  /// @param system the operating system's name, as in the property `os.name`
  public static StationFolders of(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String data = environment.getOrDefault("ProgramData", "C:\\ProgramData");
      return new StationFolders(Path.of(data, "Crampwise"));
    }
    return new StationFolders(
        Path.of(
            name.startsWith("mac") ? "/Library/Application Support/Crampwise" : "/etc/crampwise"));
  }

  /// The operator's settings file; empty on a machine that has none.
  public Optional<Path> settingsFile() {
    return Optional.of(settings.resolve(SETTINGS_FILE)).filter(Files::exists);
  }
}
