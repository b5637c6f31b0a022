package org.crampwise.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crampwise.speech.SpeechEngines;
import org.crampwise.station.StationFolders;

/// The command line.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // Paper is laid out with classes of AWT. They may not reach for the display: they would
    // set handlers of X under the toolkit's hands, and the screen would freeze.
    System.setProperty("java.awt.headless", "true");
    PlainLogging.use();
    var terminal = new Terminal(System.out, System.err);
    String system = System.getProperty("os.name");
    var display = DisplayProbe.of(system, System.getenv());
    var headStart = new HeadStart(display);
    if (HeadStart.worthwhile(List.of(args))) {
      headStart.begin();
    }
    Path home = Path.of(System.getProperty("user.home"));
    StationFolders folders = StationFolders.of(system, System.getenv(), home);
    boolean unattended =
        HeadStart.worthwhile(List.of(args)) && List.of(args).contains(WindowOptions.KIOSK);
    Upkeep upkeep = unattended ? KioskUpkeep.of(folders, terminal) : new AttendedUpkeep(folders);
    int status = status(terminal, system, display, headStart, folders, home, upkeep, args);
    upkeep.ends(status);
    headStart.settle();
    System.exit(status);
  }

  private static int status(
      Terminal terminal,
      String system,
      DisplayProbe display,
      HeadStart headStart,
      StationFolders folders,
      Path home,
      Upkeep upkeep,
      String[] args) {
    var settings = new Settings(folders);
    var start =
        new Start(
            terminal,
            settings,
            display,
            (options, config, again) ->
                KioskApplication.open(
                    options,
                    config,
                    again,
                    headStart,
                    settings::keepPxPerMm,
                    settings.backstage(),
                    upkeep),
            ScreenPictures::render,
            Path.of("").toAbsolutePath(),
            home);
    Optional<WindowLine> window = QuickLine.read(List.of(args));
    if (window.isEmpty()) {
      SpeechEngines voices = SpeechEngines.of(system, System.getenv());
      return new Cli(terminal, settings, start, ScreenPictures::render, voices).run(args);
    }
    try {
      return start.run(window.orElseThrow());
    } catch (RuntimeException | LinkageError e) {
      return Failures.tell(terminal, e);
    }
  }
}
