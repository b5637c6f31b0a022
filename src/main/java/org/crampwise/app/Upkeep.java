package org.crampwise.app;

import java.util.Optional;
import java.util.logging.Logger;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SafeSettings;
import org.crampwise.station.StationFolders;
import org.crampwise.station.watch.Status;

/// What the program does for itself while it runs. Any thread may call.
interface Upkeep {
  /// The window is about to be opened.
  void begins();

  /// Whether it goes by what came with the program, since it had ended too often.
  boolean isSafe();

  /// The window stands. On the toolkit's thread.
  void stands(Running running, LiveSettings settings);

  /// Where what is kept stands on this machine.
  StationFolders folders();

  /// How it is; empty where nothing is kept.
  Optional<Status> status();

  /// Something broke and goes by this code.
  void failed(String code);

  /// The thread of the screens no longer answers.
  void frozen();

  /// It answers after all.
  default void thawed() {
    Logger.getLogger(Upkeep.class.getName()).warning("The screen answers again.");
  }

  /// The program ends with this status.
  void ends(int status);

  /// Settings as they hold for this start.
  default KioskConfig fit(KioskConfig config) {
    return isSafe() ? SafeSettings.of(config) : config;
  }
}
