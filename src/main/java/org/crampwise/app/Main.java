package org.crampwise.app;

import java.nio.file.Path;
import java.util.Optional;
import org.crampwise.station.StationFolders;

/// The command line.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PlainLogging.use();
    var terminal = new Terminal(System.out, System.err);
    System.exit(status(terminal, args));
  }

  private static int status(Terminal terminal, String[] args) {
    String system = System.getProperty("os.name");
    var settings = new Settings(StationFolders.of(system, System.getenv()));
    var start =
        new Start(
            terminal,
            settings,
            DisplayProbe.of(system, System.getenv()),
            KioskApplication::open,
            ScreenPictures::render,
            Path.of("").toAbsolutePath(),
            Path.of(System.getProperty("user.home")));
    if (args.length > 0) {
      return new Cli(terminal, settings, start, ScreenPictures::render).run(args);
    }
    try {
      return start.run(StartOptions.plain(), Optional.empty(), Overrides.none());
    } catch (RuntimeException | LinkageError e) {
      return Failures.tell(terminal, e);
    }
  }
}
