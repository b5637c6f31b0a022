package org.crampwise.selfcheck.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Checks;
import org.crampwise.selfcheck.Fault;
import org.crampwise.selfcheck.Faults;
import org.crampwise.selfcheck.FhirResponse;
import org.crampwise.selfcheck.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResponseCheckTest {
  private static final String CHEST = "safety.chest-and-head";
  private static final String BODY = "safety.whole-body";

  private static String safety(String... questions) {
    return FhirResponse.response(
        "{\"linkId\": \"safety\", \"item\": [%s]}".formatted(String.join(", ", questions)));
  }

  private static String q(String linkId, String... codes) {
    return FhirResponse.question(linkId, List.of(codes));
  }

  static Stream<Arguments> faulty() {
    return Stream.of(
        arguments(safety(q(CHEST, "sick")), "It does not offer the answer sick."),
        arguments(safety(q(CHEST, "none", "chest-pain")), "none can't stand beside another."),
        arguments(safety(q(CHEST, "chest-pain", "chest-pain")), "chest-pain is given twice."),
        arguments(
            safety(q(CHEST, "chest-pain"), q(BODY, "none")),
            "safety / safety.whole-body: It is answered, though it is not asked."),
        arguments(safety(q(CHEST, "none")), "safety / safety.whole-body: It has to be answered."),
        arguments(safety(q(CHEST, "chest-pain"), q("safety.x", "y")), "no such item"),
        arguments(safety(q(BODY, "none"), q(CHEST, "none")), "after one that is asked later"),
        arguments(safety(q(CHEST, "none"), q(CHEST, "none")), "It is there twice."),
        arguments(FhirResponse.response(q(CHEST, "chest-pain")), "It does not stand here"),
        arguments(
            safety("{\"linkId\": \"%s\", \"answer\": [{\"valueInteger\": 1}]}".formatted(CHEST)),
            "It does not offer the answer 1."),
        arguments(
            safety("{\"linkId\": \"%s\", \"answer\": [{\"valueBoolean\": true}]}".formatted(CHEST)),
            "The answer true is of the wrong kind."),
        arguments(safety(q(CHEST, "none")).replace("urn:crampwise:answer", "urn:x"), "not offer"),
        arguments("{\"resourceType\": \"Patient\"}", "This is a Patient, not a"),
        arguments("{", "This is not JSON"),
        arguments(
            "{\"resourceType\": \"QuestionnaireResponse\", \"status\": \"done\"}",
            "There is no status `done`."));
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void aFaultIsToldInPlainWords(String json, String message) {
    assertThat(check(Checks.OURS.questionnaire(), json))
        .anySatisfy(fault -> assertThat(fault).contains(message));
  }

  @Test
  void twoAnswersWhereOneIsAllowedAreRefused() {
    Questionnaire questionnaire =
        Checks.questionnaire(
            """
            {"linkId": "a", "type": "choice", "answerOption": [
              {"valueString": "x"}, {"valueString": "y"}]}
            """);
    String two =
        "{\"linkId\": \"a\", \"answer\": [{\"valueString\": \"x\"}, {\"valueString\": \"y\"}]}";
    assertThat(check(questionnaire, FhirResponse.response(two)))
        .containsExactly("a: It takes one answer only.");
  }

  @Test
  void whatIsInProgressMayLackAnswers() {
    String json = safety(q(CHEST, "none")).replace("completed", "in-progress");
    Faults faults = new Faults("r.json");
    Response response = ResponseReader.read(json, faults).orElseThrow();
    ResponseCheck.check(Checks.OURS.questionnaire(), response, faults);
    assertThat(faults.all()).isEmpty();
    ResponseCheck.checkWhole(Checks.OURS.questionnaire(), response, faults);
    assertThat(faults.all()).hasSize(1);
  }

  static Stream<Arguments> limits() {
    return Stream.of(
        arguments("i", "\"valueInteger\": 0", "a / i: The answer is below 1."),
        arguments("i", "\"valueInteger\": 11", "a / i: The answer is above 10."),
        arguments("i", "\"valueInteger\": 10", ""),
        arguments(
            "d", "\"valueDecimal\": 1.25", "a / d: The answer has more than 1 decimal places."),
        arguments("s", "\"valueString\": \"a\"", "a / s: The answer is shorter than 2 letters."),
        arguments("s", "\"valueString\": \"abcd\"", "a / s: The answer is longer than 3 letters."),
        arguments(
            "s", "\"valueString\": \"a1\"", "a / s: The answer does not have the form [a-z]+."),
        arguments("s", "\"valueString\": \"ab\"", ""),
        arguments("t", "\"valueDate\": \"2026-02-30\"", "a / t: `2026-02-30` is no date such as"),
        arguments("t", "\"valueDate\": \"2026-02\"", ""));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void anAnswerKeepsToItsLimits(String linkId, String value, String fault) {
    String hl7 = "http://hl7.org/fhir/StructureDefinition/";
    Questionnaire questionnaire =
        Checks.questionnaire(
            """
            {"linkId": "a", "type": "group", "item": [
            {"linkId": "i", "type": "integer", "extension": [
              {"url": "HL7minValue", "valueInteger": 1}, {"url": "HL7maxValue", "valueInteger": 10}]},
            {"linkId": "d", "type": "decimal", "extension": [
              {"url": "HL7maxDecimalPlaces", "valueInteger": 1}]},
            {"linkId": "s", "type": "string", "maxLength": 3, "extension": [
              {"url": "HL7minLength", "valueInteger": 2},
              {"url": "HL7regex", "valueString": "[a-z]+"}]},
            {"linkId": "t", "type": "date"}]}
            """
                .replace("HL7", hl7));
    String json =
        FhirResponse.response(
            "{\"linkId\": \"a\", \"item\": [{\"linkId\": \"%s\", \"answer\": [{%s}]}]}"
                .formatted(linkId, value));
    List<String> faults = check(questionnaire, json);
    if (fault.isEmpty()) {
      assertThat(faults).isEmpty();
    } else {
      assertThat(faults).singleElement().asString().startsWith(fault);
    }
  }

  @Test
  void itemsUnderAnAnswerAreReadAndWritten() {
    Questionnaire questionnaire =
        Checks.questionnaire(
            """
            {"linkId": "a", "type": "boolean", "item": [
              {"linkId": "b", "type": "quantity", "required": true}]}
            """);
    String answered =
        FhirResponse.response(
            """
            {"linkId": "a", "answer": [{"valueBoolean": true, "item": [
              {"linkId": "b", "answer": [{"valueQuantity": {"value": 1.50, "unit": "kg"}}]}]}]}
            """);
    Faults faults = new Faults("r.json");
    Response response = ResponseReader.read(answered, faults).orElseThrow();
    ResponseCheck.check(questionnaire, response, faults);
    assertThat(faults.all()).isEmpty();
    Answers answers = Answers.of(questionnaire, response.values());
    Optional<Response> again = ResponseReader.read(ResponseWriter.write(answers, true), faults);
    assertThat(Answers.of(questionnaire, again.orElseThrow().values())).isEqualTo(answers);

    String lacking =
        FhirResponse.response("{\"linkId\": \"a\", \"answer\": [{\"valueBoolean\": true}]}");
    assertThat(check(questionnaire, lacking)).containsExactly("a / b: It has to be answered.");
    assertThat(check(questionnaire, FhirResponse.response(""))).isEmpty();
  }

  private static List<String> check(Questionnaire questionnaire, String json) {
    Faults faults = new Faults("r.json");
    ResponseReader.read(json, faults)
        .ifPresent(response -> ResponseCheck.checkWhole(questionnaire, response, faults));
    return faults.all().stream().map(Fault::told).toList();
  }
}
