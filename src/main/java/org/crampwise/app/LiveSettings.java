package org.crampwise.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.crampwise.station.KioskConfig;

/// The settings a window goes by: read when it opens, and again when they have changed. Any thread
/// may ask.
interface LiveSettings extends Supplier<KioskConfig> {
  /// Reads them.
  ///
  /// @throws WrongUse naming each line that is wrong, where nothing sound is known
  @Override
  KioskConfig get();

  /// What was wrong with the files when they were last read: then the last good ones hold.
  List<String> problems();

  /// The files whose change changes them.
  List<Path> files();
}
