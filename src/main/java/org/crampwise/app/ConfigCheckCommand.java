package org.crampwise.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crampwise.station.ConfigResult;
import org.crampwise.station.KioskConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `crampwise config check FILE`: for those who run the machine.
@Command(
    name = "check",
    description = "Check a settings file: one line for each thing that is wrong.",
    sortOptions = false)
final class ConfigCheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The settings, such as kiosk.toml.")
  private Path file = Path.of("kiosk.toml");

  private final Terminal terminal;

  ConfigCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return switch (Settings.check(file)) {
      case ConfigResult.Good(KioskConfig config) -> {
        terminal.say(file + " is good.");
        Settings.missingForKiosk(config)
            .forEach(missing -> terminal.say("For --kiosk it lacks something: " + missing));
        yield ExitStatus.DONE;
      }
      case ConfigResult.Refused refused -> {
        refused.problems().forEach(problem -> terminal.say(problem.toString()));
        yield ExitStatus.FAILED;
      }
    };
  }
}
