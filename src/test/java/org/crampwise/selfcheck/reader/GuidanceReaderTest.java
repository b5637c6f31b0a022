package org.crampwise.selfcheck.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crampwise.selfcheck.Checks;
import org.crampwise.selfcheck.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each mistake in the rules is told when they are read.
class GuidanceReaderTest {
  private static final Path RULES = Checks.ASSETS.resolve("selfcheck/guidance.json");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "linkId": "cramp.when" | "linkId": "cramp.wen" | There is no question `cramp.wen`. Did you mean `cramp.when`?
          "code": "urge-to-move" | "code": "urge-to-mov" | Did you mean `urge-to-move`?
          "card": "U8"           | "card": "U88"         | There is no card `U88`.
          "card": "U8"           | "card": "U9"          | The card `U9` has two rules.
          "card": "U8"           | "card": "U9"          | The card `U8` has no rule.
          "level": "soon"        | "level": "routine"    | P3: Its level is `soon`, not `routine`.
          "topic": "magnesium"   | "topic": "magnesia"   | There is no topic `magnesia`. Did you mean `magnesium`?
          "caution": "kidney"    | "caution": "kidny"    | There is no caution `kidny`. Did you mean `kidney`?
          "notWith": ["clot"]    | "notWith": ["cloth"]  | stretching: There is no caution `cloth`.
          "sources": ["RLS"]     | "sources": ["RLZ"]    | restless-legs: There is no source `RLZ`.
          "sources": ["RLS"]     | "sources": []         | restless-legs: It names no source.
          "always": true         | "always": false       | prevention: It has either `when` or `always`.
          "sources": ["RLS"]     | "sourcs": ["RLS"]     | `sourcs` is not supported here.
          """)
  void isRefused(String right, String wrong, String message) throws IOException {
    String text = Files.readString(RULES);
    assertThat(text).contains(right);
    GuidanceReader.Reading reading = read(text.replace(right, wrong));
    assertThat(reading.guidance()).isEmpty();
    assertThat(reading.faults())
        .extracting(Fault::toString)
        .allMatch(fault -> fault.startsWith("error guidance.json:"))
        .anyMatch(fault -> fault.contains(message));
  }

  @Test
  void oursIsRead() throws IOException {
    GuidanceReader.Reading reading = read(Files.readString(RULES));
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.guidance()).isPresent();
  }

  @Test
  void atLeastHasToBePossible() throws IOException {
    String text = Files.readString(RULES);
    String rule = "{\"linkId\": \"urgent.signs\", \"code\": \"cramp-over-10-min\"}";
    assertThat(text).contains(rule);
    assertThat(read(text.replace(rule, "{\"atLeast\": 2, \"of\": [" + rule + "]}")).faults())
        .extracting(Fault::told)
        .containsExactly("U3: `atLeast` is 2, and there are 1 rules.");
    assertThat(read(text.replace(rule, "{\"any\": []}")).faults())
        .extracting(Fault::told)
        .containsExactly("U3: `any` is empty.");
  }

  private static GuidanceReader.Reading read(String text) {
    return GuidanceReader.read("guidance.json", text, Checks.OURS.questionnaire(), Checks.PACK);
  }
}
