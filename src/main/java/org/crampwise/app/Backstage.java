package org.crampwise.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.crampwise.station.AuditLog;
import org.crampwise.station.ConfigReader;
import org.crampwise.station.ConfigResult;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.LockOut;
import org.crampwise.station.OwnPin;
import org.crampwise.station.PinHash;
import org.crampwise.station.ServiceMark;
import org.crampwise.station.SettingsDesk;
import org.crampwise.station.SiteFile;
import org.crampwise.station.StaffDoor;
import org.crampwise.station.StaffReset;
import org.crampwise.station.StationFolders;
import org.crampwise.station.pack.Sticks;
import org.crampwise.ui.counting.CountsBook;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.staff.StaffArea;

/// What staff have beside the screens: it stays when the composition is made anew.
///
/// @param own the PIN that was set at the machine
/// @param reset an operator's file that lets a new one be set
/// @param mark whether they have put the machine out of service
/// @param counting of the visits
/// @param background does what takes a while
/// @param bench what they can do to the program
/// @param state where this machine keeps what it has to keep
/// @param content where what visitors read comes from
/// @param rehearsal whether it is only to be looked at: then nobody has to be let in
public record Backstage(
    OwnPin own,
    LockOut lock,
    StaffReset reset,
    AuditLog audit,
    StaffArea area,
    ServiceMark mark,
    Counting counting,
    Executor background,
    Workbench bench,
    Path state,
    ContentSource content,
    boolean rehearsal) {
  /// Somebody of the staff, in pictures. No PIN has this hash.
  private static final KioskConfig.StaffPin SOMEBODY =
      new KioskConfig.StaffPin(
          "Ana",
          PinHash.parse(
                  "pbkdf2-sha256$600000$AAAAAAAAAAAAAAAAAAAAAA==$"
                      + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
              .orElseThrow());

  /// That of a machine with these folders.
  ///
  /// @param wall the machine's clock
  /// @param nanos a clock that runs evenly
  public static Backstage of(StationFolders folders, InstantSource wall, LongSupplier nanos) {
    return of(folders, folders::settingsFile, wall, nanos);
  }

  /// The same, with another settings file.
  static Backstage of(
      StationFolders folders,
      Supplier<Optional<Path>> settings,
      InstantSource wall,
      LongSupplier nanos) {
    AuditLog audit = new AuditLog(folders.auditLog(), wall);
    return new Backstage(
        new OwnPin(folders.ownPin()),
        new LockOut(folders.staffLock(), wall, nanos),
        new StaffReset(folders.staffReset(), folders.staffResetUsed(), wall),
        audit,
        new StaffArea(audit, nanos),
        folders.serviceMark(),
        new Counting(folders.state()),
        task -> Thread.ofPlatform().name("staff").daemon().start(task),
        new Workbench(() -> desk(settings.get(), folders.siteFile(), audit)),
        folders.state(),
        ContentSource.of(folders, Sticks.of(System.getProperty("os.name"))),
        false);
  }

  /// None: no PIN opens it, and nothing is written.
  public static Backstage none() {
    return unkept(false);
  }

  /// To be looked at: each page of staff is shown without a PIN, and nothing is written.
  static Backstage forPictures() {
    return unkept(true);
  }

  private static Backstage unkept(boolean rehearsal) {
    Path nowhere = Path.of("none");
    AuditLog audit = AuditLog.none();
    return new Backstage(
        new OwnPin(nowhere),
        LockOut.unkept(System::nanoTime),
        new StaffReset(nowhere, nowhere, InstantSource.system()),
        audit,
        // Time stands, so that pictures and measures are the same each time.
        new StaffArea(audit, () -> 0),
        new ServiceMark(nowhere),
        new Counting(nowhere),
        Runnable::run,
        new Workbench(() -> desk(Optional.empty(), nowhere, audit)),
        nowhere,
        ContentSource.builtIn(),
        rehearsal);
  }

  private static SettingsDesk desk(Optional<Path> settings, Path site, AuditLog audit) {
    ConfigReader reader = new ConfigReader(Settings.languages());
    KioskConfig now =
        reader.read(settings, site).result() instanceof ConfigResult.Good(KioskConfig good)
            ? good
            : KioskConfig.laptop();
    return new SettingsDesk(settings, new SiteFile(site, reader, settings), reader, audit, now);
  }

  /// The same, with content from elsewhere.
  public Backstage with(ContentSource other) {
    return new Backstage(
        own, lock, reset, audit, area, mark, counting, background, bench, state, other, rehearsal);
  }

  /// Lets in whom these settings name.
  StaffDoor door(KioskConfig config) {
    List<KioskConfig.StaffPin> pins =
        rehearsal && config.staffPins().isEmpty() ? List.of(SOMEBODY) : config.staffPins();
    return new StaffDoor(pins, own, lock, reset, audit);
  }

  /// The counts of this machine; made-up ones, where they are only to be looked at.
  CountsBook counts() {
    return rehearsal
        ? new SampleCounts()
        : new KeptCounts(
            counting,
            Sticks.of(System.getProperty("os.name"))::all,
            background,
            Platform::runLater);
  }

  /// Shows what only staff may see, where it is only to be looked at.
  void rehearse(Screen screen) {
    if (rehearsal && screen instanceof Screen.Staff) {
      area.open(SOMEBODY.name());
    }
  }
}
