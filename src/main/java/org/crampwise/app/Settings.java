package org.crampwise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.crampwise.content.Problem;
import org.crampwise.content.reader.Assets;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.station.ConfigReader;
import org.crampwise.station.ConfigResult;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.Layers;
import org.crampwise.station.SiteFile;
import org.crampwise.station.SiteInfo;
import org.crampwise.station.StationFolders;

/// Finds and reads the settings a start goes by.
final class Settings {
  private static final Logger LOG = Logger.getLogger(Settings.class.getName());
  private static final String PX_PER_MM = "px_per_mm";

  private final StationFolders folders;

  Settings(StationFolders folders) {
    this.folders = folders;
  }

  /// The operator's settings, or a laptop's where there are none, and laid over them what was set
  /// on the machine itself. If the latter is wrong, the log says so, and it does not count.
  ///
  /// @param file `--config`; empty for the machine's own place
  /// @throws WrongUse naming each line of the operator's that is wrong
  KioskConfig read(Optional<Path> file) {
    Optional<Path> own = file.or(folders::settingsFile);
    if (own.isEmpty() && !Files.exists(folders.siteFile())) {
      // A plain start need not know the languages.
      return KioskConfig.laptop();
    }
    Layers layers = new ConfigReader(languages()).read(own, folders.siteFile());
    if (!layers.aside().isEmpty()) {
      layers.aside().forEach(problem -> LOG.warning(problem::toString));
      LOG.warning(() -> folders.siteFile() + " does not count until it is mended.");
    }
    return switch (layers.result()) {
      case ConfigResult.Good good -> good.config();
      case ConfigResult.Refused refused ->
          throw new WrongUse(
              refused.problems().stream()
                  .map(Problem::toString)
                  .collect(Collectors.joining(System.lineSeparator())));
    };
  }

  /// Keeps for good how many pixels a millimetre of this machine's screen has.
  void keepPxPerMm(double pxPerMm) throws IOException {
    new SiteFile(folders.siteFile(), new ConfigReader(languages()))
        .set("display", PX_PER_MM, Double.toString(pxPerMm));
  }

  /// Where it is kept, and in what words.
  String kept(double pxPerMm) {
    return "%s = %s is in %s.".formatted(PX_PER_MM, pxPerMm, folders.siteFile());
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
}
