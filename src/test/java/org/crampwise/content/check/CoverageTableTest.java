package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Problem;
import org.crampwise.content.Sample;
import org.crampwise.content.reader.ContentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTableTest {
  private static final String HEAD =
      "# What\n\n| seed | what | deck | cards |\n|---|---|---|---|\n";

  @TempDir private Path folder;

  private List<String> problems(String rows) throws IOException {
    Path table = Files.writeString(folder.resolve("coverage.md"), HEAD + rows);
    return CoverageTable.read(table).check(Sample.good().pack()).stream()
        .map(Problem::toString)
        .filter(problem -> !problem.contains("has no row"))
        .toList();
  }

  @Test
  void rowsNameDecksAndCardsThatExist() throws IOException {
    assertThat(
            problems(
                """
                | L1 | Low magnesium | magnesium | who-runs-low, what-magnesium-does |
                | S12 | Red flags | get-help | e1-chest-pain |
                """))
        .isEmpty();
    assertThat(
            problems(
                """
                | L1 | Low magnesium | magnesium | who-runs-high, who-runs-low |
                | L2 | Signs | zinc | signs |
                | S12 | Red flags | get-help | e2-chest-pain |
                | L3 | Too few | magnesium |
                """))
        .containsExactly(
            "coverage.md:8: A row of 3 cells. It has four.",
            "coverage.md:5: The deck `magnesium` has no card `who-runs-high`. Mend the row.",
            "coverage.md:6: There is no deck `zinc`. Mend the row.",
            "coverage.md:7: The deck `get-help` has no card `e2-chest-pain`. Mend the row.");
  }

  @Test
  void everyPartOfTheArticleHasARow() throws IOException {
    Path table = Files.writeString(folder.resolve("coverage.md"), HEAD);
    assertThat(CoverageTable.read(table).check(Sample.good().pack()))
        .extracting(Problem::message)
        .contains("L1 has no row.", "L12 has no row.", "A14 has no row.", "S14 has no row.")
        .hasSize(12 + 14 + 14);
  }

  @Test
  void ourTableIsInStepWithOurCards() throws IOException {
    ContentPack pack = ContentReader.read(Path.of("assets"), "en").pack();
    assertThat(CoverageTable.read(Path.of("src/site/markdown/coverage.md")).check(pack)).isEmpty();
  }
}
