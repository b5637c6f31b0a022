package org.crampwise.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.crampwise.accessibility.Clauses;
import org.crampwise.accessibility.ReportPage;
import org.crampwise.accessibility.Results;
import org.crampwise.accessibility.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `crampwise accessibility report`: which clauses of the standards are met, how, and what proves
/// it.
@Command(
    name = "report",
    description = {
      "Write an accessibility conformance report: WCAG 2.2 A and AA, EN 301 549",
      "chapters 5 and 8, Section 508 chapter 4, clause by clause, with its proofs.",
      "Walks through every page for it; needs no display.",
      ""
    },
    footer = {"", "Exit status 1: a proof of a clause failed; the report says which."},
    sortOptions = false)
final class AccessibilityReportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "OUT", description = "The file to write, .html.")
  private Path out = Path.of("");

  @Option(
      names = "--results",
      paramLabel = "DIR",
      description = {
        "JUnit reports of the build's tests, such as target/surefire-reports;",
        "may be given again for others."
      })
  private List<Path> reports = List.of();

  private final Terminal terminal;
  private final Supplier<AccessWalk> audit;

  /// @param audit walks through the pages
  AccessibilityReportCommand(Terminal terminal, Supplier<AccessWalk> audit) {
    this.terminal = terminal;
    this.audit = audit;
  }

  @Override
  public Integer call() throws IOException {
    if (!out.toString().endsWith(".html")) {
      throw new WrongUse(out + " does not end in .html.");
    }
    Results tests =
        reports.stream().map(AccessibilityReportCommand::read).reduce(Results.none(), Results::and);
    terminal.say("Walking through every page.");
    AccessWalk walk = audit.get();
    Results results = tests.and(walk.results());
    List<Verdict> verdicts =
        Clauses.all().stream().map(clause -> Verdict.of(clause, results)).toList();
    List<String> facts = new ArrayList<>(List.of("Crampwise " + Version.number()));
    facts.addAll(walk.facts());
    facts.add(
        reports.isEmpty()
            ? "Tests: none. They are run when Crampwise is built; what rests on them is not proven"
                + " in this report."
            : "Tests: those whose reports stood in the folders it was given.");
    Files.writeString(out, ReportPage.of(verdicts, results, facts));
    long open = verdicts.stream().filter(it -> !it.stands()).count();
    terminal.say("Wrote %s: %d clauses, %d not proven.".formatted(out, verdicts.size(), open));
    verdicts.stream()
        .filter(Verdict::failed)
        .forEach(it -> terminal.complain("Failed: " + it.clause().number() + " " + it.unproven()));
    return verdicts.stream().anyMatch(Verdict::failed) ? ExitStatus.FAILED : ExitStatus.DONE;
  }

  private static Results read(Path folder) {
    try {
      return Results.read(folder);
    } catch (NoSuchFileException e) {
      throw new WrongUse(folder + " is not there. mvn verify leaves target/surefire-reports.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
