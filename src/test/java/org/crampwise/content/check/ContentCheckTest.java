package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.crampwise.content.Problem;
import org.junit.jupiter.api.Test;

/// What is shipped passes every gate, and does not pretend to be ready for release.
class ContentCheckTest {
  private static final Path ASSETS = Path.of("assets");

  @Test
  void ourContentPasses() {
    assertThat(ContentCheck.check(ASSETS)).extracting(Problem::toString).isEmpty();
  }

  @Test
  void ourContentIsNotReleasedBeforeAClinicianSigned() {
    List<Problem> problems = ContentCheck.release(ASSETS);
    assertThat(problems)
        .extracting(Problem::message)
        .contains("\"Magnesium\" is not signed.", "\"When to get help\" is not signed.");
  }

  @Test
  void theReadingReportHoldsEveryDeck() {
    assertThat(ReadingReport.of(ASSETS, "en").lines())
        .hasSizeGreaterThan(20)
        .anySatisfy(line -> assertThat(line).startsWith("magnesium "))
        .anySatisfy(line -> assertThat(line).startsWith("get-help "));
  }
}
