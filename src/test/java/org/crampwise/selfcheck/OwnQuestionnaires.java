package org.crampwise.selfcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crampwise.selfcheck.reader.QuestionnaireReader;

/// Made-up questionnaires of a site's own.
public final class OwnQuestionnaires {
  /// One with a question of every type.
  public static final Path EVERY_TYPE =
      Path.of("src/test/resources/questionnaires/every-type.json");

  private OwnQuestionnaires() {}

  public static Questionnaire everyType() {
    try {
      QuestionnaireReader.Reading reading =
          QuestionnaireReader.read("every-type.json", Files.readString(EVERY_TYPE));
      return reading
          .questionnaire()
          .orElseThrow(() -> new AssertionError(String.valueOf(reading.faults())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
