package org.crampwise.selfcheck;

import java.nio.file.Path;
import org.crampwise.content.ContentPack;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.selfcheck.reader.QuestionnaireReader;
import org.crampwise.selfcheck.reader.SelfCheckReader;

/// Our own self-check, and small questionnaires for what a test is about.
public final class Checks {
  public static final Path ASSETS = Path.of("assets");
  public static final ContentPack PACK = ContentReader.read(ASSETS, "en").pack();
  public static final SelfCheckReader.SelfCheck OURS = ours();

  private Checks() {}

  private static SelfCheckReader.SelfCheck ours() {
    SelfCheckReader.Reading reading = SelfCheckReader.read(ASSETS, PACK);
    return reading
        .selfCheck()
        .orElseThrow(() -> new AssertionError(String.valueOf(reading.faults())));
  }

  /// A questionnaire of these items, written as JSON between brackets.
  public static QuestionnaireReader.Reading reading(String items) {
    return QuestionnaireReader.read(
        "q.json",
        """
        {"resourceType": "Questionnaire", "status": "draft", "url": "urn:test",
        "item": [
        %s
        ]}
        """
            .formatted(items));
  }

  public static Questionnaire questionnaire(String items) {
    QuestionnaireReader.Reading reading = reading(items);
    return reading
        .questionnaire()
        .orElseThrow(() -> new AssertionError(String.valueOf(reading.faults())));
  }
}
