package org.crampwise.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crampwise.station.pack.Gates;
import org.crampwise.station.pack.Pack;
import org.crampwise.station.pack.PackRefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `crampwise pack install PACK`: shown from the next visit on.
@Command(
    name = "install",
    description = {
      "Take a content pack into use, from the next visit on.",
      "If anything is wrong with it, nothing changes."
    },
    sortOptions = false)
final class PackInstallCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PACK",
      description = "The pack; its signature, PACK.sig, lies beside it.")
  private Path pack = Path.of("pack.zip");

  @Mixin private ConfigOption config = new ConfigOption();

  private final Terminal terminal;
  private final Settings settings;
  private final Packs packs;
  private final Gates gates;

  PackInstallCommand(Terminal terminal, Settings settings, Packs packs, Gates gates) {
    this.terminal = terminal;
    this.settings = settings;
    this.packs = packs;
    this.gates = gates;
  }

  @Override
  public Integer call() {
    try {
      Pack taken = packs.store(settings.read(config.file()), gates).install(pack);
      terminal.say(PackVerifyCommand.line(pack, "is installed", taken));
      terminal.say("A program that runs shows it when the visit has ended.");
      return ExitStatus.DONE;
    } catch (PackRefusedException e) {
      terminal.complain(e.line());
      terminal.complain("Nothing was changed.");
      return ExitStatus.FAILED;
    }
  }
}
