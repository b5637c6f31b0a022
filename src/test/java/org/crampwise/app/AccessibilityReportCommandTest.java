package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crampwise.accessibility.Outcome;
import org.crampwise.accessibility.Proof;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.ui.audit.AccessFault;
import org.crampwise.ui.audit.AccessRule;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `crampwise accessibility report`, on a walk that is made up.
class AccessibilityReportCommandTest {
  private static final AccessSurvey.Finding FINDING =
      new AccessSurvey.Finding(
          new AccessSurvey.View("en", ReferenceScreen.PORTRAIT, TextSize.NORMAL, Theme.LIGHT),
          new Screen.Home(),
          new AccessFault(AccessRule.LABEL, "reads \"a\", says <b>"));

  @TempDir private Path here;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private int run(List<AccessSurvey.Finding> findings, String... arguments) {
    var terminal = new Terminal(stream(), stream());
    List<String> facts = findings.stream().map(AccessSurvey.Finding::toString).toList();
    return new CommandLine(
            new AccessibilityReportCommand(
                terminal, () -> new AccessWalk(AccessWalk.results(findings), facts)))
        .setExecutionExceptionHandler((failure, _, _) -> Failures.tell(terminal, failure))
        .execute(arguments);
  }

  private PrintStream stream() {
    return new PrintStream(said, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return here.resolve("report.html").toString();
  }

  private String[] withResults() throws IOException {
    Path reports = Files.createDirectory(here.resolve("reports"));
    Files.writeString(
        reports.resolve("TEST-org.crampwise.ui.control.TouchableTest.xml"),
        "<testsuite name=\"org.crampwise.ui.control.TouchableTest\" tests=\"1\"/>");
    return new String[] {out(), "--results", reports.toString()};
  }

  @Test
  void whatIsNotProvenIsSaidAndIsNoFailure() throws IOException {
    assertThat(run(List.of(), out())).isEqualTo(ExitStatus.DONE);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("173 clauses", "not proven");
    assertThat(Files.readString(Path.of(out())))
        .contains("Tests: none.", "journeys.KeyboardTest: did not run", "rule:label: passed");
  }

  @Test
  void theTestsOfTheBuildAreTaken() throws IOException {
    assertThat(run(List.of(), withResults())).isEqualTo(ExitStatus.DONE);
    assertThat(Files.readString(Path.of(out()))).contains("ui.control.TouchableTest: passed");
  }

  @Test
  void aFindingTurnsItsClauseAndFails() throws IOException {
    assertThat(run(List.of(FINDING), out())).isEqualTo(ExitStatus.FAILED);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("Failed: 2.5.3");
    assertThat(Files.readString(Path.of(out())))
        .contains("rule:label: failed", "home en 1080x1920 step 1 light: label: ", "&lt;b&gt;");
  }

  @Test
  void wrongUseIsExplained() {
    assertThat(run(List.of(), here.resolve("report.pdf").toString()))
        .isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run(List.of(), out(), "--results", here.resolve("none").toString()))
        .isEqualTo(ExitStatus.WRONG_USE);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("does not end in .html", "mvn verify");
  }

  @Test
  void eachRuleIsAProof() {
    List<Proof> rules = new ArrayList<>();
    for (AccessRule rule : AccessRule.values()) {
      rules.add(Proof.rule(rule.id()));
    }
    assertThat(AccessWalk.results(List.of(FINDING)).outcomes())
        .containsOnlyKeys(rules)
        .containsEntry(Proof.rule("label"), Outcome.FAILED)
        .containsEntry(Proof.rule("role"), Outcome.PASSED);
  }
}
