package org.crampwise.station;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where an operator's files stand on this machine.
///
/// @param settings the folder `kiosk.toml` is looked for in
/// @param state the folder that what is set on the machine itself is kept in
public record StationFolders(Path settings, Path state) {
  private static final String SETTINGS_FILE = "kiosk.toml";
  private static final String SITE_FILE = "site.toml";

  /// The state folder of a kiosk on Linux.
  private static final Path KIOSK_STATE = Path.of("/var/lib/crampwise");

  /// @param system the operating system's name, as in the property `os.name`
  /// @param home the user's folder
  public static StationFolders of(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String data = environment.getOrDefault("ProgramData", "C:\\ProgramData");
      String own =
          environment.getOrDefault("LOCALAPPDATA", home.resolve("AppData\\Local").toString());
      return new StationFolders(Path.of(data, "Crampwise"), Path.of(own, "Crampwise"));
    }
    if (name.startsWith("mac")) {
      return new StationFolders(
          Path.of("/Library/Application Support/Crampwise"),
          home.resolve("Library/Application Support/Crampwise"));
    }
    return new StationFolders(Path.of("/etc/crampwise"), linuxState(environment, home));
  }

  /// The one that systemd gives, that of the kiosk for whoever may write there, or the user's own.
  private static Path linuxState(Map<String, String> environment, Path home) {
    Optional<Path> given =
        Optional.ofNullable(environment.get("STATE_DIRECTORY"))
            .map(folders -> Path.of(folders.split(":", -1)[0]));
    Path own =
        Optional.ofNullable(environment.get("XDG_STATE_HOME"))
            .filter(folder -> !folder.isEmpty())
            .map(Path::of)
            .orElse(home.resolve(".local/state"))
            .resolve("crampwise");
    return given.orElse(Files.isWritable(KIOSK_STATE) ? KIOSK_STATE : own);
  }

  /// What was set on the machine itself; need not be there.
  public Path siteFile() {
    return state.resolve(SITE_FILE);
  }

  /// Wrong PINs, over a restart.
  public Path staffLock() {
    return state.resolve("staff-lock.toml");
  }

  /// What staff did.
  public Path auditLog() {
    return state.resolve("audit.log");
  }

  /// The hash of a PIN that was set on the machine itself.
  public Path ownPin() {
    return state.resolve("staff-pin");
  }

  /// What an operator makes whose PIN is lost.
  public Path staffReset() {
    return settings.resolve("staff-reset");
  }

  /// Which of those was used.
  public Path staffResetUsed() {
    return state.resolve("staff-reset-used");
  }

  /// What the program tells of itself.
  public Path log() {
    return state.resolve("log");
  }

  /// How this machine is, for a program that looks after many.
  public Path statusFile() {
    return state.resolve("status.json");
  }

  /// How the last starts went.
  public Path startJournal() {
    return state.resolve("starts");
  }

  /// Where the operator's settings belong; need not be there.
  public Path settingsPlace() {
    return settings.resolve(SETTINGS_FILE);
  }

  /// Whether the machine is out of service.
  public ServiceMark serviceMark() {
    return new ServiceMark(state.resolve("out-of-service"));
  }

  /// The operator's settings file; empty on a machine that has none.
  public Optional<Path> settingsFile() {
    return Optional.of(settings.resolve(SETTINGS_FILE)).filter(Files::exists);
  }
}
