package org.crampwise.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crampwise.selfcheck.Fault;
import org.crampwise.selfcheck.Faults;
import org.crampwise.selfcheck.Questionnaire;
import org.crampwise.selfcheck.reader.QuestionnaireReader;
import org.crampwise.selfcheck.response.ResponseCheck;
import org.crampwise.selfcheck.response.ResponseReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `crampwise questionnaire check`: for those who bring a questionnaire of their own.
@Command(
    name = "check",
    description = {
      "Check an HL7 FHIR R4 Questionnaire, and a QuestionnaireResponse to it:",
      "one line for each thing that is wrong or not supported."
    },
    sortOptions = false)
final class QuestionnaireCheckCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The questionnaire.")
  private Path file = Path.of("questionnaire.json");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "RESPONSE",
      description = "Answers to hold against it.")
  private Optional<Path> response = Optional.empty();

  private final Terminal terminal;

  QuestionnaireCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Fault> found = new ArrayList<>();
    Optional<Questionnaire> questionnaire = questionnaire(file, found);
    questionnaire.ifPresent(
        asked -> response.ifPresent(answered -> found.addAll(response(asked, answered))));
    found.forEach(fault -> terminal.say(fault.toString()));
    terminal.say(summary(found.size()));
    return found.stream().anyMatch(Fault::isError) ? ExitStatus.FAILED : ExitStatus.DONE;
  }

  private static Optional<Questionnaire> questionnaire(Path file, List<Fault> found) {
    Faults unread = new Faults(file.toString());
    Optional<QuestionnaireReader.Reading> reading =
        TextFile.read(file, unread).map(text -> QuestionnaireReader.read(file.toString(), text));
    found.addAll(unread.all());
    reading.ifPresent(read -> found.addAll(read.faults()));
    return reading.flatMap(QuestionnaireReader.Reading::questionnaire);
  }

  private static List<Fault> response(Questionnaire questionnaire, Path file) {
    Faults faults = new Faults(file.toString());
    TextFile.read(file, faults)
        .flatMap(text -> ResponseReader.read(text, faults))
        .ifPresent(response -> ResponseCheck.check(questionnaire, response, faults));
    return faults.all();
  }

  private static String summary(int faults) {
    return switch (faults) {
      case 0 -> "Nothing is wrong.";
      case 1 -> "1 thing is wrong.";
      default -> faults + " things are wrong.";
    };
  }
}
