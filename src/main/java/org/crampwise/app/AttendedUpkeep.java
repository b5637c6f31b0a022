package org.crampwise.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.crampwise.station.StationFolders;
import org.crampwise.station.watch.Status;
import org.crampwise.station.watch.ThreadDump;
import org.crampwise.station.watch.Watchdog;

/// Somebody sits before the program, as at a laptop: nothing is kept, and a frozen window is theirs
/// to end.
final class AttendedUpkeep implements Upkeep {
  private static final Logger LOG = Logger.getLogger(AttendedUpkeep.class.getName());

  private final StationFolders folders;

  AttendedUpkeep(StationFolders folders) {
    this.folders = folders;
  }

  /// On no machine in particular: in pictures and tests.
  static AttendedUpkeep nowhere() {
    Path none = Path.of("none");
    return new AttendedUpkeep(new StationFolders(none, none));
  }

  @Override
  public void begins() {}

  @Override
  public boolean isSafe() {
    return false;
  }

  @Override
  public void stands(Running running, LiveSettings settings) {}

  @Override
  public StationFolders folders() {
    return folders;
  }

  @Override
  public Optional<Status> status() {
    return Optional.empty();
  }

  @Override
  public void failed(String code) {}

  @Override
  public void frozen() {
    LOG.log(
        Level.WARNING,
        "The screen has not answered for " + Watchdog.patience() + " seconds.",
        ThreadDump.now());
  }

  @Override
  public void ends(int status) {}
}
