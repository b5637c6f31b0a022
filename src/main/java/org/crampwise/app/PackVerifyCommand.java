package org.crampwise.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.pack.Gates;
import org.crampwise.station.pack.Pack;
import org.crampwise.station.pack.PackRefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `crampwise pack verify PACK`: whether this machine would take it.
@Command(
    name = "verify",
    description = "Tell whether a content pack is good for this machine; change nothing.",
    sortOptions = false)
final class PackVerifyCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PACK",
      description = "The pack; its signature, PACK.sig, lies beside it.")
  private Path pack = Path.of("pack.zip");

  @Option(
      names = "--signers",
      paramLabel = "FILE",
      description = "Whose signatures count, instead of the machine's own allowed_signers.")
  private Optional<Path> signers = Optional.empty();

  private final Terminal terminal;
  private final Settings settings;
  private final Packs packs;
  private final Gates gates;

  PackVerifyCommand(Terminal terminal, Settings settings, Packs packs, Gates gates) {
    this.terminal = terminal;
    this.settings = settings;
    this.packs = packs;
    this.gates = gates;
  }

  @Override
  public Integer call() {
    KioskConfig config = settings.read(Optional.empty());
    try {
      terminal.say(line(pack, "is good", packs.check(config, signers, gates).all(pack)));
      return ExitStatus.DONE;
    } catch (PackRefusedException e) {
      terminal.complain(e.line());
      return ExitStatus.FAILED;
    }
  }

  /// What a pack is, in a line.
  static String line(Path file, String found, Pack pack) {
    return "%s %s: content %s of %s in %s, signed by %s (%s)."
        .formatted(
            file,
            found,
            pack.manifest().edition().version(),
            pack.manifest().edition().date(),
            String.join(", ", pack.manifest().languages()),
            pack.signer().name(),
            pack.signer().key().fingerprint());
  }
}
