package org.crampwise.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crampwise.station.ConfigResult;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.Layers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `crampwise config check [FILE]`: for those who run the machine.
@Command(
    name = "check",
    description = "Check a settings file: one line for each thing that is wrong.",
    sortOptions = false)
final class ConfigCheckCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The settings; left out, this machine's own, with site.toml over them.")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--kiosk", description = "Fail on what a kiosk would lack, too.")
  private boolean kiosk;

  private final Terminal terminal;
  private final Settings settings;

  ConfigCheckCommand(Terminal terminal, Settings settings) {
    this.terminal = terminal;
    this.settings = settings;
  }

  @Override
  public Integer call() {
    Layers layers = file.map(settings::check).orElseGet(settings::check);
    String checked = file.map(Path::toString).orElseGet(settings::names);
    layers.aside().forEach(problem -> terminal.say(problem.toString()));
    return switch (layers.result()) {
      case ConfigResult.Good(KioskConfig config) ->
          layers.aside().isEmpty() ? good(checked, config) : ExitStatus.FAILED;
      case ConfigResult.Refused refused -> {
        refused.problems().forEach(problem -> terminal.say(problem.toString()));
        yield ExitStatus.FAILED;
      }
    };
  }

  private int good(String checked, KioskConfig config) {
    terminal.say(checked + " is good.");
    List<String> missing = Settings.missingForKiosk(config);
    missing.forEach(each -> terminal.say("For --kiosk it lacks something: " + each));
    return kiosk && !missing.isEmpty() ? ExitStatus.FAILED : ExitStatus.DONE;
  }
}
