package org.crampwise.app;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;
import org.crampwise.station.Choice;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SettingsFiles;

/// The settings of a kiosk: where its files are wrong, those that were good last.
final class KioskSettings implements LiveSettings {
  private static final Logger LOG = Logger.getLogger(KioskSettings.class.getName());

  private final SettingsFiles files;
  private List<String> problems = List.of();

  KioskSettings(SettingsFiles files) {
    this.files = files;
  }

  @Override
  public synchronized KioskConfig get() {
    return switch (files.choose()) {
      case Choice.Sound sound -> {
        tell(List.of());
        yield sound.config();
      }
      case Choice.LastGood good -> {
        tell(good.problems());
        yield good.config();
      }
      case Choice.Refused refused ->
          throw new WrongUse(
              "--kiosk can't start: " + String.join(System.lineSeparator(), refused.problems()));
    };
  }

  /// Once, and not each time they are read.
  private void tell(List<String> found) {
    if (found.equals(problems)) {
      return;
    }
    problems = List.copyOf(found);
    if (found.isEmpty()) {
      LOG.info("The settings are sound again.");
    } else {
      found.forEach(LOG::warning);
      LOG.warning("Until this is mended the last good settings hold.");
    }
  }

  @Override
  public synchronized List<String> problems() {
    return problems;
  }

  @Override
  public List<Path> files() {
    return files.watched();
  }
}
