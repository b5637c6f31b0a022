package org.crampwise.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/// A claim stands only on proofs that passed.
class ReportTest {
  private static final Proof KEYS = new Proof("journeys.KeyboardTest");
  private static final Proof ORDER = Proof.rule("focus-order");
  private static final Clause CLAUSE =
      new Clause(
          Standard.WCAG, "2.1.1", "Keyboard", "A", Claim.MET, "By <keys>.", List.of(KEYS, ORDER));

  @TempDir private Path folder;

  private void report(String name, String counts) throws IOException {
    Files.writeString(
        folder.resolve("TEST-org.crampwise." + name + ".xml"),
        "<?xml version=\"1.0\"?><testsuite name=\"org.crampwise.%s\" %s><testcase/></testsuite>"
            .formatted(name, counts));
  }

  @Test
  void aClaimStandsWhenAllItsProofsPassed() {
    Verdict verdict =
        Verdict.of(CLAUSE, new Results(Map.of(KEYS, Outcome.PASSED, ORDER, Outcome.PASSED)));
    assertThat(verdict.words()).isEqualTo("Met");
    assertThat(verdict.failed()).isFalse();
  }

  @Test
  void aProofThatFailedTurnsIt() {
    Verdict verdict =
        Verdict.of(CLAUSE, new Results(Map.of(KEYS, Outcome.PASSED, ORDER, Outcome.FAILED)));
    assertThat(verdict.words()).isEqualTo("Not proven");
    assertThat(verdict.unproven()).containsExactly(ORDER);
    assertThat(verdict.failed()).isTrue();
  }

  @Test
  void aProofThatDidNotRunTurnsItToo() {
    Verdict verdict = Verdict.of(CLAUSE, new Results(Map.of(KEYS, Outcome.PASSED)));
    assertThat(verdict.words()).isEqualTo("Not proven");
    assertThat(verdict.failed()).isFalse();
  }

  @Test
  void theReportsOfTheTestsAreRead() throws IOException {
    report("journeys.KeyboardTest", "tests=\"7\" errors=\"0\" skipped=\"1\" failures=\"0\"");
    report("a.FailingTest", "tests=\"2\" errors=\"0\" skipped=\"0\" failures=\"1\"");
    report("a.BrokenTest", "tests=\"2\" errors=\"1\" skipped=\"0\" failures=\"0\"");
    report("a.SkippedTest", "tests=\"2\" errors=\"0\" skipped=\"2\" failures=\"0\"");
    Results results = Results.read(folder);
    assertThat(results.of(KEYS)).isEqualTo(Outcome.PASSED);
    assertThat(results.of(new Proof("a.FailingTest"))).isEqualTo(Outcome.FAILED);
    assertThat(results.of(new Proof("a.BrokenTest"))).isEqualTo(Outcome.FAILED);
    assertThat(results.of(new Proof("a.SkippedTest"))).isEqualTo(Outcome.NOT_RUN);
    assertThat(results.of(new Proof("a.OtherTest"))).isEqualTo(Outcome.NOT_RUN);
  }

  @Test
  void aFolderWithoutReportsIsRefused() {
    assertThatThrownBy(() -> Results.read(folder)).hasMessageContaining("no test reports");
  }

  @Test
  void aReportThatIsCutOffIsRefused() throws IOException {
    Files.writeString(folder.resolve("TEST-org.crampwise.a.CutTest.xml"), "<testsuite name=");
    assertThatThrownBy(() -> Results.read(folder)).hasMessageContaining("is no test report");
  }

  @Test
  void whatFailedInOneOfTwoFailed() {
    Results failed = new Results(Map.of(KEYS, Outcome.FAILED));
    Results passed = new Results(Map.of(KEYS, Outcome.PASSED, ORDER, Outcome.PASSED));
    assertThat(passed.and(failed).of(KEYS)).isEqualTo(Outcome.FAILED);
    assertThat(failed.and(passed).of(KEYS)).isEqualTo(Outcome.FAILED);
    assertThat(failed.and(passed).of(ORDER)).isEqualTo(Outcome.PASSED);
  }

  /// Rows and columns have headers, tables have captions, and no level of headings is left out.
  @Test
  void thePageItselfIsAccessible() throws Exception {
    String page = page(Results.none());
    assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">").contains("<title>");
    assertThat(count(page, "<table")).isEqualTo(4).isEqualTo(count(page, "<caption>"));
    assertThat(count(page, "<th scope=\"row\">")).isEqualTo(Clauses.all().size() + 3);
    assertThat(count(page, "<h1>")).isEqualTo(1);
    assertThat(page).doesNotContain("<h3");
    assertThat(count(page, "<th>")).isZero();
  }

  @Test
  void whatIsShownFollowsTheResults() {
    assertThat(page(Results.none())).contains("<td>Not proven</td>");
    String row = ">2.1.1 Keyboard (A)</th>\n<td>%s</td><td>By &lt;keys&gt;.</td>";
    Results passed = new Results(Map.of(KEYS, Outcome.PASSED, ORDER, Outcome.PASSED));
    assertThat(page(List.of(CLAUSE), passed)).contains(row.formatted("Met"));
    assertThat(page(List.of(CLAUSE), Results.none())).contains(row.formatted("Not proven"));
  }

  @Test
  void whatIsNotProvenIsNamedWithWhy() {
    assertThat(page(List.of(CLAUSE), new Results(Map.of(KEYS, Outcome.PASSED))))
        .contains(
            "<li><strong>WCAG 2.2 2.1.1 Keyboard</strong>, claimed as met."
                + " rule:focus-order: did not run.</li>");
    Results passed = new Results(Map.of(KEYS, Outcome.PASSED, ORDER, Outcome.PASSED));
    assertThat(page(List.of(CLAUSE), passed)).contains("every proof passed");
  }

  /// What the page is made of closes in the order in which it was opened.
  @Test
  void thePageIsWellFormed() throws Exception {
    String page = page(Results.none());
    String body = page.substring(page.indexOf("<main>"), page.indexOf("</body>"));
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(body.replace("<br>", "<br/>"))));
  }

  private static String page(Results results) {
    return page(Clauses.all(), results);
  }

  private static String page(List<Clause> clauses, Results results) {
    return ReportPage.of(
        clauses.stream().map(clause -> Verdict.of(clause, results)).toList(),
        results,
        List.of("A fact."));
  }

  private static long count(String page, String part) {
    return Pattern.compile(part, Pattern.LITERAL).matcher(page).results().count();
  }
}
