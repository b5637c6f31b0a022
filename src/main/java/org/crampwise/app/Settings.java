package org.crampwise.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crampwise.content.Problem;
import org.crampwise.content.reader.Assets;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.station.ConfigReader;
import org.crampwise.station.ConfigResult;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.station.StationFolders;

/// Finds and reads the settings a start goes by.
final class Settings {
  private final StationFolders folders;

  Settings(StationFolders folders) {
    this.folders = folders;
  }

  /// The operator's settings, or a laptop's where there are none.
  ///
  /// @param file `--config`; empty for the machine's own place
  /// @throws WrongUse naming each line that is wrong
  KioskConfig read(Optional<Path> file) {
    return file.or(folders::settingsFile).map(Settings::readFile).orElseGet(KioskConfig::laptop);
  }

  static ConfigResult check(Path file) {
    return new ConfigReader(languages()).read(file);
  }

  /// The languages this program has words for.
  static List<String> languages() {
    try (Assets assets = Assets.builtIn()) {
      return ContentReader.languages(assets.root());
    }
  }

  /// What a kiosk may not start without, and a window on a laptop may.
  static List<String> missingForKiosk(KioskConfig config) {
    if (config.site().country().isEmpty()) {
      return List.of("site.country is not set. Set it in kiosk.toml, or add --country US.");
    }
    if (SiteInfo.of(config.site()).emergencyNumber().isEmpty()) {
      return List.of(
          "site.emergency_number is not set, and no number is known for site.country \"%s\"."
                  .formatted(config.site().country().get())
              + " Set it in kiosk.toml.");
    }
    return List.of();
  }

  private static KioskConfig readFile(Path file) {
    return switch (check(file)) {
      case ConfigResult.Good good -> good.config();
      case ConfigResult.Refused refused ->
          throw new WrongUse(
              refused.problems().stream()
                  .map(Problem::toString)
                  .collect(Collectors.joining(System.lineSeparator())));
    };
  }
}
