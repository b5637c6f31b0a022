package org.crampwise.app;

import java.nio.file.Path;
import org.crampwise.station.pack.Gates;
import org.crampwise.station.pack.PackRefusedException;
import org.crampwise.station.pack.PackStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `crampwise pack install PACK`: shown from the next visit on.
@Command(
    name = "install",
    description = {
      "Take a content pack into use, from the next visit on.",
      "If anything is wrong with it, nothing changes."
    },
    sortOptions = false)
final class PackInstallCommand extends PackChange {
  @Parameters(
      paramLabel = "PACK",
      description = "The pack; its signature, PACK.sig, lies beside it.")
  private Path pack = Path.of("pack.zip");

  PackInstallCommand(Terminal terminal, Settings settings, Packs packs, Gates gates) {
    super(terminal, settings, packs, gates);
  }

  @Override
  void change(PackStore store, Terminal said) throws PackRefusedException {
    said.say(PackVerifyCommand.line(pack, "is installed", store.install(pack)));
    said.say("A program that runs shows it when the visit has ended.");
  }
}
