package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfCheckProblemsTest {
  private static final Path OURS = Path.of("assets");
  private static final String QUESTIONS = "selfcheck/questionnaire.json";

  @TempDir private Path here;

  @Test
  void oursHasNone() {
    assertThat(SelfCheckProblems.of(OURS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In the heat    | You have low salt | Says of the reader what they have
          In the heat    | It is harmless    | Reassures
          "sun"          | "suns"            | There is no drawing `suns`.
          {"url": "urn:crampwise:drawing", "valueString": "sun"} | '' | The answer `In the heat` has no drawing.
          "code": "trunk" | "code": "chest"  | There is no answer to `cramp.where`, `trunk`.
          "valueCode": "es" | "valueCode": "pt" | "Safety first" is not translated to `es`. Put a translation
          Tap all that fit. | Administering additional medication necessitates consultation. | Reading grade
          """)
  void aMistakeIsTold(String right, String wrong, String message) throws IOException {
    copy("content", "selfcheck", "illustrations", "data");
    Path file = here.resolve(QUESTIONS);
    String text = Files.readString(file);
    assertThat(text).contains(right);
    Files.writeString(file, text.replace(right, wrong));
    assertThat(SelfCheckProblems.of(here))
        .anySatisfy(problem -> assertThat(problem).contains(message));
  }

  private void copy(String... folders) throws IOException {
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(OURS.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path to = here.resolve(OURS.relativize(file).toString());
          Files.createDirectories(to.getParent());
          Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
