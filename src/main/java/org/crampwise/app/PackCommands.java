package org.crampwise.app;

import java.util.Optional;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.pack.Gates;
import org.crampwise.station.pack.InUse;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// `crampwise pack`: new content, as one signed file.
final class PackCommands {
  private PackCommands() {}

  static CommandLine of(Terminal terminal, Settings settings) {
    Packs packs = settings.packs();
    Gates gates = ContentGates.alone();
    CommandSpec spec = CommandSpec.create().name("pack");
    spec.usageMessage().description("Update the content, by a signed file.");
    return new CommandLine(spec)
        .addSubcommand(new PackBuildCommand(terminal, gates))
        .addSubcommand(new PackVerifyCommand(terminal, settings, packs, gates))
        .addSubcommand(new PackInstallCommand(terminal, settings, packs, gates))
        .addSubcommand(new PackRollbackCommand(terminal, settings, packs, gates));
  }

  /// What is shown by this machine's settings; by those of a laptop where they are wrong.
  static InUse shown(Settings settings) {
    return settings.packs().shelf(config(settings)).open();
  }

  private static KioskConfig config(Settings settings) {
    try {
      return settings.read(Optional.empty());
    } catch (WrongUse _) {
      return KioskConfig.laptop();
    }
  }
}
