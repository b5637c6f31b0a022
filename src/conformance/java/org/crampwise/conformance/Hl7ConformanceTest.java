package org.crampwise.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crampwise.conformance.Hl7Cases.Case;
import org.crampwise.conformance.Verdicts.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// HL7's own cases for questionnaires: our verdict, errors or none, against that of HL7's
/// validator. What we do not support is listed in `not-supported.txt` with its reason, and where we
/// differ stands in `disagreements.txt` with its explanation. Both lists have to match what
/// happens.
@Tag("conformance")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Hl7ConformanceTest {
  private final Map<String, String> notSupported = new LinkedHashMap<>();
  private final Map<String, String> disagreements = new LinkedHashMap<>();
  private int agreedOnErrors;
  private int agreedOnNone;

  @BeforeAll
  void judgeEveryCase() {
    Verdicts verdicts = new Verdicts();
    for (Case one : new Hl7Cases().all()) {
      switch (verdicts.of(one)) {
        case Verdict.NotSupported(String reason) -> notSupported.put(one.name(), reason);
        case Verdict.Judged judged when judged.error() != one.error() ->
            disagreements.put(one.name(), judged.faults().toString());
        case Verdict.Judged judged -> {
          agreedOnErrors += judged.error() ? 1 : 0;
          agreedOnNone += judged.error() ? 0 : 1;
        }
      }
    }
    System.out.printf(
        "HL7's questionnaire cases for R4: %d agree (%d with errors, %d without), %d differ, %d not"
            + " supported.%n",
        agreedOnErrors + agreedOnNone,
        agreedOnErrors,
        agreedOnNone,
        disagreements.size(),
        notSupported.size());
  }

  @Test
  void whatIsNotSupportedIsListedWithItsReason() {
    assertThat(notSupported).isEqualTo(Listed.in("not-supported.txt"));
  }

  @Test
  void everyVerdictAgreesOrIsExplained() {
    assertThat(disagreements.keySet())
        .as("%s", disagreements)
        .isEqualTo(Listed.in("disagreements.txt").keySet());
  }

  @Test
  void bothVerdictsOccur() {
    assertThat(agreedOnErrors).isPositive();
    assertThat(agreedOnNone).isPositive();
  }
}
