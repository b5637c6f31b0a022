package org.crampwise.app;

import java.util.concurrent.Callable;
import org.crampwise.station.pack.Gates;
import org.crampwise.station.pack.PackRefusedException;
import org.crampwise.station.pack.PackStore;
import picocli.CommandLine.Mixin;

/// A command that has a machine show other content. If anything is wrong with it, nothing changes.
abstract class PackChange implements Callable<Integer> {
  @Mixin private ConfigOption config = new ConfigOption();

  private final Terminal terminal;
  private final Settings settings;
  private final Packs packs;
  private final Gates gates;

  PackChange(Terminal terminal, Settings settings, Packs packs, Gates gates) {
    this.terminal = terminal;
    this.settings = settings;
    this.packs = packs;
    this.gates = gates;
  }

  /// Changes what is shown, and says what has been done.
  ///
  /// @throws PackRefusedException if it is not done, with the reason
  abstract void change(PackStore store, Terminal said) throws PackRefusedException;

  @Override
  public final Integer call() {
    try {
      change(packs.store(settings.read(config.file()), gates), terminal);
      return ExitStatus.DONE;
    } catch (PackRefusedException e) {
      terminal.complain(e.line());
      terminal.complain("Nothing was changed.");
      return ExitStatus.FAILED;
    }
  }
}
