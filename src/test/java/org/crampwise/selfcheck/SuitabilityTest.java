package org.crampwise.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuitabilityTest {
  private static final String HIDDEN =
      "{\"url\": \"http://hl7.org/fhir/StructureDefinition/questionnaire-hidden\","
          + " \"valueBoolean\": true}";
  private static final String SLIDER =
      "{\"url\": \"http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl\","
          + " \"valueCodeableConcept\": {\"coding\": [{\"system\":"
          + " \"http://hl7.org/fhir/questionnaire-item-control\", \"code\": \"slider\"}]}}";
  private static final String POUNDS =
      "{\"url\": \"http://hl7.org/fhir/StructureDefinition/minValue\","
          + " \"valueQuantity\": {\"value\": 1, \"unit\": \"lb\"}}";

  private static String items(String type, String more) {
    return "{\"linkId\": \"a\", \"type\": \"boolean\", \"text\": \"A?\"},"
        + "{\"linkId\": \"q\", \"type\": \"%s\", \"text\": \"Q?\"%s}"
            .formatted(
                type,
                more.replace("HIDDEN", HIDDEN).replace("SLIDER", SLIDER).replace("POUNDS", POUNDS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "string | , \"repeats\": true | Several answers to a string are not supported.",
        "open-choice | '' | A choice without answers to choose from is not supported.",
        "integer | , \"extension\": [SLIDER] | A slider needs a minValue",
        "string | , \"readOnly\": true, \"required\": true | nobody can: give it an initial value",
        "string | , \"required\": true, \"extension\": [HIDDEN] | nobody can: give it an initial",
        "quantity | , \"extension\": [POUNDS] | The limit 1 lb is in another unit.",
        "string | , \"maxLength\": 1, \"initial\": [{\"valueString\": \"no\"}] | Its initial value"
      })
  void whatNoVisitorCouldGetPastIsRefusedByName(String type, String more, String message) {
    assertThat(Suitability.faults(Checks.questionnaire(items(type, more)), "site.json"))
        .singleElement()
        .satisfies(fault -> assertThat(fault.toString()).startsWith("error site.json:3: q: "))
        .satisfies(fault -> assertThat(fault.message()).contains(message));
  }

  @Test
  void aKioskTakesNoWordsAndNoDates() {
    Questionnaire typed =
        Checks.questionnaire(
            items("date", "")
                + ","
                + items("text", "").replace("\"a\"", "\"b\"").replace("\"q\"", "\"r\""));
    assertThat(Suitability.faultsOfKiosk(typed, "site.json"))
        .extracting(Fault::path)
        .containsExactly("q", "r");
    assertThat(Suitability.faults(typed, "site.json")).isEmpty();
    assertThat(Suitability.faultsOfKiosk(Checks.OURS.questionnaire(), "ours")).isEmpty();
    assertThat(Suitability.faults(Checks.OURS.questionnaire(), "ours")).isEmpty();
  }

  @Test
  void somethingHasToBeShown() {
    assertThat(
            Suitability.faults(
                Checks.questionnaire(
                    "{\"linkId\": \"q\", \"type\": \"string\", \"extension\": [" + HIDDEN + "]}"),
                "site.json"))
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("nothing to show"));
  }
}
