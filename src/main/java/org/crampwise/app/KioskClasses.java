package org.crampwise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.crampwise.station.StationFolders;
import org.crampwise.station.log.FileLog;
import org.crampwise.station.log.LogFolder;
import org.crampwise.station.log.LogText;
import org.crampwise.usage.UsageLog;

/// What only a kiosk that stays does as it starts: it reads its settings for good, keeps its log,
/// its starts and its status, and counts. A tour without a display does all of it once, in a folder
/// that is thrown away, so that what Java learns from it holds for a kiosk.
final class KioskClasses {
  private static final Logger LOG = Logger.getLogger(KioskClasses.class.getName());
  private static final String SETTINGS = "[site]\ncountry = \"US\"\n";
  private static final int KEEP_DAYS = 30;

  private KioskClasses() {}

  /// Does it; where nothing can be kept, nothing.
  static void load() {
    try {
      Path folder = Files.createTempDirectory("crampwise-");
      try {
        StationFolders folders = new StationFolders(folder, folder);
        readSettings(folders);
        lookAfter(folders);
        count(folder);
      } finally {
        Folders.remove(folder);
      }
    } catch (IOException e) {
      LOG.fine(() -> "Nothing was kept: " + e.getMessage());
    }
  }

  private static void readSettings(StationFolders folders) throws IOException {
    Files.writeString(folders.settingsPlace(), SETTINGS);
    var _ = new Settings(folders).ofKiosk(Optional.empty(), Overrides.none(), true).get();
  }

  private static void lookAfter(StationFolders folders) {
    new FileLog(new LogFolder(folders.log()), new LogText(List.of()), LOG::fine)
        .publish(new LogRecord(Level.INFO, "A tour without a display."));
    try (var own =
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory())) {
      KioskUpkeep upkeep =
          new KioskUpkeep(folders, Clock.system(ZoneId.systemDefault()), own, _ -> {});
      upkeep.begins();
      upkeep.failed(KioskUpkeep.FROZEN);
      upkeep.ends(ExitStatus.DONE);
    }
  }

  private static void count(Path folder) {
    try (UsageLog counts = UsageLog.in(folder, KEEP_DAYS)) {
      counts.opened("en", "home");
      counts.visited("en");
      CompletableFuture<UsageLog.Reading> written = new CompletableFuture<>();
      counts.read(Optional.empty(), Optional.empty(), written::complete);
      var _ = written.join();
    }
  }
}
