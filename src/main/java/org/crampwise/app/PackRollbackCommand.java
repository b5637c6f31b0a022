package org.crampwise.app;

import java.util.concurrent.Callable;
import org.crampwise.station.pack.Gates;
import org.crampwise.station.pack.PackRefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `crampwise pack rollback`: back to the content from before.
@Command(
    name = "rollback",
    description = {
      "Go back to the content that was shown before, from the next visit on.",
      "Said again, it undoes itself."
    },
    sortOptions = false)
final class PackRollbackCommand implements Callable<Integer> {
  @Mixin private ConfigOption config = new ConfigOption();

  private final Terminal terminal;
  private final Settings settings;
  private final Packs packs;
  private final Gates gates;

  PackRollbackCommand(Terminal terminal, Settings settings, Packs packs, Gates gates) {
    this.terminal = terminal;
    this.settings = settings;
    this.packs = packs;
    this.gates = gates;
  }

  @Override
  public Integer call() {
    try {
      terminal.say(
          "Content %s is shown again."
              .formatted(packs.store(settings.read(config.file()), gates).goBack()));
      return ExitStatus.DONE;
    } catch (PackRefusedException e) {
      terminal.complain(e.line());
      terminal.complain("Nothing was changed.");
      return ExitStatus.FAILED;
    }
  }
}
