package org.crampwise.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crampwise.content.reader.Assets;
import org.crampwise.station.pack.Gates;
import org.crampwise.station.pack.Manifest;
import org.crampwise.station.pack.PackBuilder;
import org.crampwise.station.pack.PackRefusedException;
import org.crampwise.station.pack.PackRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `crampwise pack build DIR OUT`: for those who own the words.
@Command(
    name = "build",
    description = "Make a content pack of an assets folder, to be signed.",
    sortOptions = false)
final class PackBuildCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "The folder that holds content, data, illustrations and selfcheck.")
  private Path dir = Path.of("assets");

  @Parameters(index = "1", paramLabel = "OUT", description = "The file to write, such as pack.zip.")
  private Path out = Path.of("pack.zip");

  private final Terminal terminal;
  private final Gates gates;

  PackBuildCommand(Terminal terminal, Gates gates) {
    this.terminal = terminal;
    this.gates = gates;
  }

  @Override
  public Integer call() throws IOException {
    try (Assets assets = ContentCheckCommand.assets(dir)) {
      List<String> problems = gates.problems(assets.root());
      if (!problems.isEmpty()) {
        problems.forEach(terminal::say);
        terminal.say("Nothing was built: no machine would take it.");
        return ExitStatus.FAILED;
      }
      Manifest manifest = new PackBuilder(Version.version()).build(assets.root(), out);
      terminal.say(
          "%s holds content %s of %s in %s, for the program from %s to before %s."
              .formatted(
                  out,
                  manifest.edition().version(),
                  manifest.edition().date(),
                  String.join(", ", manifest.languages()),
                  manifest.from(),
                  manifest.below()));
      terminal.say("Sign it, with your own key:");
      terminal.say(
          "ssh-keygen -Y sign -n %s -f ~/.ssh/id_ed25519 %s".formatted(PackRules.NAMESPACE, out));
      return ExitStatus.DONE;
    } catch (PackRefusedException e) {
      terminal.complain(e.line());
      return ExitStatus.FAILED;
    }
  }
}
