package org.crampwise.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crampwise.content.ContentPack;
import org.crampwise.content.reader.Assets;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.selfcheck.reader.SelfCheckReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `crampwise assess`: for clinicians who audit the rules.
@Command(
    name = "assess",
    description = {
      "Say what answers to the self-check lead to: one JSON object a line.",
      "Each file is an HL7 FHIR R4 QuestionnaireResponse."
    },
    sortOptions = false)
final class AssessCommand implements Callable<Integer> {
  /// Rules and codes are the same in every language.
  private static final String LANGUAGE = "en";

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Answers to assess.")
  private List<Path> files = List.of();

  private final Terminal terminal;

  AssessCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Assets assets = Assets.builtIn()) {
      ContentPack pack = ContentReader.read(assets.root(), LANGUAGE).pack();
      SelfCheckReader.Reading reading = SelfCheckReader.read(assets.root(), pack);
      if (reading.selfCheck().isEmpty()) {
        reading.faults().forEach(fault -> terminal.complain(fault.toString()));
        return ExitStatus.FAILED;
      }
      AssessLines lines = new AssessLines(reading.selfCheck().get());
      List<AssessLines.Line> said = files.stream().map(lines::of).toList();
      said.forEach(line -> terminal.say(line.json()));
      return said.stream().allMatch(AssessLines.Line::assessed)
          ? ExitStatus.DONE
          : ExitStatus.FAILED;
    }
  }
}
