package org.crampwise.app;

import org.crampwise.station.pack.Gates;
import org.crampwise.station.pack.PackRefusedException;
import org.crampwise.station.pack.PackStore;
import picocli.CommandLine.Command;

/// `crampwise pack rollback`: back to the content from before.
@Command(
    name = "rollback",
    description = {
      "Go back to the content that was shown before, from the next visit on.",
      "Said again, it undoes itself."
    },
    sortOptions = false)
final class PackRollbackCommand extends PackChange {
  PackRollbackCommand(Terminal terminal, Settings settings, Packs packs, Gates gates) {
    super(terminal, settings, packs, gates);
  }

  @Override
  void change(PackStore store, Terminal said) throws PackRefusedException {
    said.say("Content %s is shown again.".formatted(store.goBack()));
  }
}
