package org.crampwise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.content.Problem;
import org.crampwise.content.reader.Assets;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.station.AuditLog;
import org.crampwise.station.ConfigReader;
import org.crampwise.station.ConfigResult;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.Layers;
import org.crampwise.station.SettingsFiles;
import org.crampwise.station.SiteFile;
import org.crampwise.station.SiteInfo;
import org.crampwise.station.StationFolders;

/// Finds and reads the settings a start goes by.
final class Settings {
  private static final Logger LOG = Logger.getLogger(Settings.class.getName());
  private static final String PX_PER_MM = "px_per_mm";

  private final StationFolders folders;
  private Optional<Path> named = Optional.empty();
  private final Packs packs;

  Settings(StationFolders folders) {
    this.folders = folders;
    this.packs = new Packs(folders);
  }

  /// The content packs of the same machine.
  Packs packs() {
    return packs;
  }

  /// The operator's settings, or a laptop's where there are none, and laid over them what was set
  /// on the machine itself. If the latter is wrong, the log says so, and it does not count.
  ///
  /// @param file `--config`; empty for the machine's own place
  /// @throws WrongUse naming each line of the operator's that is wrong
  KioskConfig read(Optional<Path> file) {
    named = file;
    Optional<Path> own = file.or(folders::settingsFile);
    if (own.isEmpty() && !Files.exists(folders.siteFile())) {
      // A plain start need not know the languages.
      return KioskConfig.laptop();
    }
    Layers layers = new ConfigReader(known()).read(own, folders.siteFile());
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

  /// The settings of a window on a laptop.
  ///
  /// @param file `--config`; empty for the machine's own place
  LiveSettings ofWindow(Optional<Path> file, Overrides overrides) {
    return new NamedSettings(() -> overrides.over(read(file)), watched(file));
  }

  /// The settings of a kiosk. The machine's own have a copy of the last good ones to fall back to;
  /// those in a file that was named have to be good.
  ///
  /// @param file `--config`; empty for the machine's own place
  /// @param lasting whether it stays; one that is only walked through once keeps no copy
  LiveSettings ofKiosk(Optional<Path> file, Overrides overrides, boolean lasting) {
    if (file.isPresent() || !lasting) {
      return new NamedSettings(() -> fitForKiosk(overrides.over(read(file))), watched(file));
    }
    return new KioskSettings(
        new SettingsFiles(
            new ConfigReader(known()),
            folders.settingsPlace(),
            folders.siteFile(),
            folders.state(),
            overrides::over,
            Settings::missingForKiosk));
  }

  private List<Path> watched(Optional<Path> file) {
    return List.of(file.orElseGet(folders::settingsPlace), folders.siteFile());
  }

  private static KioskConfig fitForKiosk(KioskConfig config) {
    missingForKiosk(config).stream()
        .findFirst()
        .ifPresent(
            missing -> {
              throw new WrongUse("--kiosk can't start: " + missing);
            });
    return config;
  }

  /// Read as they are, or refused.
  private record NamedSettings(Supplier<KioskConfig> reading, List<Path> files)
      implements LiveSettings {
    @Override
    public KioskConfig get() {
      return reading.get();
    }

    @Override
    public List<String> problems() {
      return List.of();
    }
  }

  /// The folder of what this machine keeps.
  Path state() {
    return folders.state();
  }

  /// Keeps for good how many pixels a millimetre of this machine's screen has.
  void keepPxPerMm(double pxPerMm) throws IOException {
    new SiteFile(folders.siteFile(), new ConfigReader(known()), named.or(folders::settingsFile))
        .set("display", PX_PER_MM, Double.toString(pxPerMm));
  }

  /// Where it is kept, and in what words.
  String kept(double pxPerMm) {
    return "%s = %s is in %s.".formatted(PX_PER_MM, pxPerMm, folders.siteFile());
  }

  /// What staff have on this machine beside the screens.
  Backstage backstage() {
    return Backstage.of(
        folders, () -> named.or(folders::settingsFile), InstantSource.system(), System::nanoTime);
  }

  /// What staff did on this machine.
  AuditLog audit() {
    return new AuditLog(folders.auditLog(), InstantSource.system());
  }

  Layers check(Path file) {
    return new Layers(new ConfigReader(known()).read(file), List.of());
  }

  /// This machine's own, with what was set on it laid over them.
  Layers check() {
    return new ConfigReader(known()).read(folders.settingsFile(), folders.siteFile());
  }

  /// The files that were checked then.
  String names() {
    String operators =
        folders
            .settingsFile()
            .map(Path::toString)
            .orElseGet(() -> "A machine without " + folders.settingsPlace());
    return Files.exists(folders.siteFile())
        ? "%s with %s over it".formatted(operators, folders.siteFile())
        : operators;
  }

  /// The languages a file may offer: those of the program, and of its content packs.
  private List<String> known() {
    return Stream.concat(languages().stream(), packs.languages().stream()).distinct().toList();
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
