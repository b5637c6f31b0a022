package org.crampwise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.crampwise.station.log.LogFolder;
import org.crampwise.ui.staff.LogCopies;

/// Copies the files of the log to a stick.
///
/// @param sticks the folders of the USB sticks that are in
/// @param today stands in the name of the copy
record StickLog(LogFolder log, Supplier<List<Path>> sticks, Supplier<LocalDate> today)
    implements LogCopies {
  private static final Logger LOG = Logger.getLogger(StickLog.class.getName());

  @Override
  public Outcome copy() {
    List<Path> in = sticks.get();
    if (in.isEmpty()) {
      return new Outcome.NoStick();
    }
    return in.stream()
        .flatMap(stick -> copied(stick).stream())
        .findFirst()
        .<Outcome>map(folder -> new Outcome.Copied(folder.toString()))
        .orElseGet(() -> new Outcome.ReadOnly(log.path().toString()));
  }

  private Optional<Path> copied(Path stick) {
    try {
      Path folder = Files.createDirectories(stick.resolve("crampwise-log-" + today.get()));
      for (Path file : log.files()) {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
      return Optional.of(folder);
    } catch (IOException e) {
      LOG.warning(() -> "The log can't be copied to " + stick + ": " + e.getMessage());
      return Optional.empty();
    }
  }
}
