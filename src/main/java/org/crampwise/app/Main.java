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
    PlainLogging.use();
    var terminal = new Terminal(System.out, System.err);
    String system = System.getProperty("os.name");
    var display = DisplayProbe.of(system, System.getenv());
    var headStart = new HeadStart(display);
    if (HeadStart.worthwhile(List.of(args))) {
      headStart.begin();
    }
    int status = status(terminal, system, display, headStart, args);
    headStart.settle();
    System.exit(status);
  }

  private static int status(
      Terminal terminal, String system, DisplayProbe display, HeadStart headStart, String[] args) {
    Path home = Path.of(System.getProperty("user.home"));
    var settings = new Settings(StationFolders.of(system, System.getenv(), home));
    var start =
        new Start(
            terminal,
            settings,
            display,
            (options, config) ->
                KioskApplication.open(options, config, headStart, settings::keepPxPerMm),
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
