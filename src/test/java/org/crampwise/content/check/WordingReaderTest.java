package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crampwise.content.Problem;
import org.crampwise.content.Sample;
import org.junit.jupiter.api.Test;

class WordingReaderTest {
  private static final String FILE = "content/en/wording.toml";

  private static List<String> problems(Sample sample) {
    return sample.in(WordingReaderTest::read);
  }

  private static List<String> read(Path assets) {
    List<Problem> problems = new ArrayList<>();
    WordingReader.read(assets, "en", problems);
    return problems.stream().map(Problem::toString).toList();
  }

  @Test
  void theGoodSampleIsRead() {
    assertThat(problems(Sample.good())).isEmpty();
  }

  @Test
  void mistakesAreNamedWithTheirLine() {
    assertThat(problems(Sample.good().replacing(FILE, "grade = 6.0", "grade = \"six\"")))
        .containsExactly(FILE + ":1: [reading] lacks the number `grade`. Add it.");
    assertThat(problems(Sample.good().replacing(FILE, "flesch-kincaid", "length")))
        .contains(FILE + ":1: [reading] lacks the number `mean_letters`. Add it.")
        .contains(FILE + ":3: [reading] has no limit `grade` for this measure. Remove it.");
    assertThat(problems(Sample.good().replacing(FILE, "flesch-kincaid", "guess")))
        .containsExactly(
            FILE
                + ":2: [reading] has no measure `guess`. Write one of: flesch-kincaid,"
                + " fernandez-huerta, length.");
    assertThat(problems(Sample.good().replacing(FILE, "cures\\\\b\"]", "(cures\"]")))
        .anySatisfy(p -> assertThat(p).startsWith(FILE + ":21: Not a pattern: \\b(cures"));
    assertThat(problems(Sample.good().replacing(FILE, "[advice]", "[advise]")))
        .anySatisfy(p -> assertThat(p).startsWith(FILE + ":10: Unknown part `advise`."));
    assertThat(problems(Sample.good().replacing(FILE, "\"rest\"]", "3]")))
        .anySatisfy(p -> assertThat(p).startsWith(FILE + ":11: `imperatives` holds more than"));
    assertThat(problems(Sample.good().with(FILE, "[reading")))
        .anySatisfy(p -> assertThat(p).startsWith(FILE + ":1: This is not TOML"));
  }
}
