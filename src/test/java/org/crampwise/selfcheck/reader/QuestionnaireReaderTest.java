package org.crampwise.selfcheck.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.crampwise.selfcheck.Checks;
import org.crampwise.selfcheck.Control;
import org.crampwise.selfcheck.Fault;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Limits;
import org.crampwise.selfcheck.Option;
import org.crampwise.selfcheck.Questionnaire;
import org.crampwise.selfcheck.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnaireReaderTest {
  private static final String HL7 = "http://hl7.org/fhir/StructureDefinition/";

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments(
            "{\"linkId\": \"a\", \"type\": \"time\"}", "a: The type `time` is not supported."),
        arguments("{\"linkId\": \"a\", \"type\": \"attachment\"}", "The type `attachment` is not"),
        arguments("{\"type\": \"string\"}", "`linkId` is missing."),
        arguments("{\"linkId\": \"a\"}", "a: `type` is missing."),
        arguments(string("\"sorted\": true"), "a: `sorted` is not supported here."),
        arguments(string("\"definition\": \"x\""), "a: `definition` is not supported here."),
        arguments(string("\"maxLength\": 1.5"), "`maxLength` is not a whole number: 1.5."),
        arguments(string("\"required\": \"yes\""), "`required` is text, not true or false."),
        arguments(
            extension("urn:other", "\"valueBoolean\": true"), "The extension urn:other is not"),
        arguments(extension(HL7 + "regex", "\"valueString\": \"[\""), "no regular expression"),
        arguments(extension(HL7 + "maxDecimalPlaces", "\"valueInteger\": 2"), "on decimals and"),
        arguments(extension(HL7 + "minValue", "\"valueInteger\": 2"), "minValue 2 does not fit"),
        arguments(
            extension(
                HL7 + "questionnaire-itemControl",
                "\"valueCodeableConcept\": {\"coding\": [{\"code\": \"spinner\"}]}"),
            "The control `spinner` is not supported."),
        arguments(
            "{\"linkId\": \"a\", \"type\": \"choice\"}", "A choice without answers to choose"),
        arguments(
            string("\"answerOption\": [{\"valueString\": \"x\"}]"), "supported on choices only."),
        arguments(
            extension(HL7 + "questionnaire-minOccurs", "\"valueInteger\": 2"),
            "minOccurs above 0 needs `required`."),
        arguments(
            "{\"linkId\": \"a\", \"type\": \"display\", \"code\": [{\"code\": \"x\"}]}",
            "A display has no `code`."),
        arguments(
            "{\"linkId\": \"a\", \"type\": \"choice\", \"answerOption\": "
                + "[{\"valueString\": \"x\"}, {\"valueString\": \"x\"}]}",
            "The answer x is there twice."),
        arguments(
            "{\"linkId\": \"a\", \"type\": \"choice\", \"answerOption\": "
                + "[{\"valueReference\": {\"reference\": \"x\"}}]}",
            "`valueReference` is not supported."),
        arguments(
            "{\"linkId\": \"a\", \"type\": \"choice\", \"answerValueSet\": \"http://x\"}",
            "The value set http://x is not in this file"),
        arguments(
            "{\"linkId\": \"a\", \"type\": \"choice\", \"answerValueSet\": \"#x\"}",
            "There is no contained value set `#x`."),
        arguments("{\"linkId\": \"a\", \"type\": \"group\"}", "A group needs items."),
        arguments(
            "{\"linkId\": \"a\", \"type\": \"group\", \"repeats\": true, \"item\": ["
                + "{\"linkId\": \"b\", \"type\": \"string\"}]}",
            "`repeats` on a group is not supported."),
        arguments(
            string("\"repeats\": true, \"item\": [{\"linkId\": \"b\", \"type\": \"string\"}]"),
            "Items under a question that repeats are not supported."),
        arguments(string("") + ",\n" + string(""), "The linkId `a` is there already, on line 3."),
        arguments(when("z", "=", "\"answerInteger\": 1"), "b: There is no question `z`."),
        arguments(when("a", "~", "\"answerInteger\": 1"), "The operator `~` is not supported."),
        arguments(when("a", "=", "\"answerString\": \"1\""), "can't be compared with 1."),
        arguments(when("a", "exists", "\"answerInteger\": 1"), "compared with true or false"),
        arguments(when("a", "=", "\"answerTime\": \"10:00:00\""), "`answerTime` is not supported."),
        arguments(
            when("a", "=", "\"answerCode\": \"x\""), "There is no kind of answer `answerCode`."),
        arguments(when("b", "=", "\"answerInteger\": 1"), "b: A loop: b needs b."),
        arguments(
            "{\"linkId\": \"a\", \"type\": \"boolean\"},\n"
                + "{\"linkId\": \"b\", \"type\": \"boolean\", \"enableWhen\": [{\"question\":"
                + " \"a\", \"operator\": \">\", \"answerBoolean\": false}]}",
            "`>` can't compare false: it has no order."),
        arguments(
            "{\"linkId\": \"a\", \"type\": \"boolean\", \"enableWhen\": [{\"question\": \"b\","
                + " \"operator\": \"=\", \"answerBoolean\": true}]},\n"
                + "{\"linkId\": \"b\", \"type\": \"boolean\", \"enableWhen\": [{\"question\":"
                + " \"a\", \"operator\": \"=\", \"answerBoolean\": true}]}",
            "a: A loop: a needs b needs a."));
  }

  private static String string(String more) {
    return "{\"linkId\": \"a\", \"type\": \"string\"%s}"
        .formatted(more.isEmpty() ? "" : ", " + more);
  }

  private static String extension(String url, String value) {
    return string("\"extension\": [{\"url\": \"%s\", %s}]".formatted(url, value));
  }

  private static String when(String question, String operator, String answer) {
    return """
    {"linkId": "a", "type": "integer"},
    {"linkId": "b", "type": "integer", "enableWhen": [
      {"question": "%s", "operator": "%s", %s}]}
    """
        .formatted(question, operator, answer);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNotSupportedIsRefusedByNameAndPlace(String items, String message) {
    QuestionnaireReader.Reading reading = Checks.reading(items);
    assertThat(reading.questionnaire()).isEmpty();
    assertThat(reading.faults())
        .filteredOn(Fault::isError)
        .anySatisfy(
            fault -> {
              assertThat(fault.told()).contains(message);
              assertThat(fault.toString()).matches("(?s)error q\\.json:[3-9]: .*");
            });
  }

  @Test
  void whatIsAskedLaterIsWarnedOf() {
    QuestionnaireReader.Reading reading =
        Checks.reading(
            """
            {"linkId": "a", "type": "boolean", "enableWhen": [
              {"question": "b", "operator": "=", "answerBoolean": true}]},
            {"linkId": "b", "type": "boolean"}
            """);
    assertThat(reading.questionnaire()).isPresent();
    assertThat(reading.faults())
        .extracting(Fault::toString)
        .containsExactly("warning q.json:3: a: It depends on `b`, which is asked after it.");
  }

  @Test
  void whatIsNoQuestionnaireIsRefused() {
    assertThat(QuestionnaireReader.read("q.json", "{").faults())
        .singleElement()
        .asString()
        .startsWith("error q.json:1: This is not JSON");
    assertThat(QuestionnaireReader.read("q.json", "[]").faults())
        .extracting(Fault::toString)
        .containsExactly("error q.json:1: The file holds a list, not an object.");
    assertThat(QuestionnaireReader.read("q.json", "{\"resourceType\": \"Patient\"}").faults())
        .extracting(Fault::toString)
        .containsExactly("error q.json:1: This is a Patient, not a Questionnaire.");
  }

  @Test
  void everySupportedExtensionIsRead() {
    Questionnaire questionnaire =
        Checks.questionnaire(
            """
            {"linkId": "n", "type": "decimal", "extension": [
              {"url": "HL7minValue", "valueDecimal": 1.5},
              {"url": "HL7maxValue", "valueDecimal": 9},
              {"url": "HL7maxDecimalPlaces", "valueInteger": 1},
              {"url": "HL7questionnaire-sliderStepValue", "valueInteger": 2},
              {"url": "HL7questionnaire-hidden", "valueBoolean": true},
              {"url": "HL7questionnaire-itemControl", "valueCodeableConcept": {"coding": [
                {"system": "http://hl7.org/fhir/questionnaire-item-control", "code": "slider"}]}}]},
            {"linkId": "t", "type": "text", "required": true, "repeats": true, "maxLength": 20, "extension": [
              {"url": "HL7minLength", "valueInteger": 2},
              {"url": "HL7regex", "valueString": "[a-z]+"},
              {"url": "HL7questionnaire-minOccurs", "valueInteger": 2},
              {"url": "HL7questionnaire-maxOccurs", "valueInteger": 3}]},
            {"linkId": "c", "type": "choice", "prefix": "3.", "text": "Which?",
             "_text": {"extension": [
               {"url": "HL7rendering-markdown", "valueMarkdown": "**Which?**"},
               {"url": "HL7translation", "extension": [
                 {"url": "lang", "valueCode": "es"},
                 {"url": "content", "valueString": "¿Cuál?"}]}]},
             "answerOption": [{"extension": [
               {"url": "HL7questionnaire-optionExclusive", "valueBoolean": true},
               {"url": "HL7questionnaire-optionPrefix", "valueString": "a)"},
               {"url": "HL7ordinalValue", "valueDecimal": 4},
               {"url": "urn:crampwise:drawing", "valueString": "none"},
               {"url": "urn:crampwise:helper", "valueString": "More."}],
               "initialSelected": true,
               "valueCoding": {"code": "x", "display": "An x", "_display": {"extension": [
                 {"url": "HL7translation", "extension": [
                   {"url": "lang", "valueCode": "es"},
                   {"url": "content", "valueString": "Una x"}]}]}}}]}
            """
                .replace("HL7", HL7));

    Item number = questionnaire.item("n").orElseThrow();
    assertThat(number.look().hidden()).isTrue();
    assertThat(number.is(Control.SLIDER)).isTrue();
    Limits limits = number.asked().limits();
    assertThat(limits.least()).contains(new Value.Decimal(new BigDecimal("1.5")));
    assertThat(limits.most()).contains(new Value.Decimal(new BigDecimal("9")));
    assertThat(limits.decimals()).hasValue(1);
    assertThat(limits.step()).hasValue(2);
    Limits text = questionnaire.item("t").orElseThrow().asked().limits();
    assertThat(text.minLength()).hasValue(2);
    assertThat(text.maxLength()).hasValue(20);
    assertThat(text.fewest()).hasValue(2);
    assertThat(text.mostAnswers()).hasValue(3);
    assertThat(text.regex()).isPresent();
    Item choice = questionnaire.item("c").orElseThrow();
    assertThat(choice.label().prefix()).isEqualTo("3.");
    assertThat(choice.label().text().in("es")).isEqualTo("¿Cuál?");
    assertThat(choice.label().text().in("fr")).isEqualTo("Which?");
    assertThat(choice.label().markdown().text()).isEqualTo("**Which?**");
    Option option = choice.option("x").orElseThrow();
    assertThat(option.words().in("es")).isEqualTo("Una x");
    assertThat(option.exclusive()).isTrue();
    assertThat(option.initial()).isTrue();
    assertThat(option.prefix()).isEqualTo("a)");
    assertThat(option.ordinal()).contains(new BigDecimal("4"));
    assertThat(option.helper().text()).isEqualTo("More.");
    assertThat(option.drawing()).contains("none");
    assertThat(choice.asked().initial()).containsExactly(option.value());
  }

  @Test
  void aContainedValueSetGivesTheAnswers() {
    QuestionnaireReader.Reading reading =
        QuestionnaireReader.read(
            "q.json",
            """
            {"resourceType": "Questionnaire", "status": "draft",
             "contained": [{"resourceType": "ValueSet", "id": "v", "status": "active",
               "compose": {"include": [{"system": "s", "concept": [
                 {"code": "x", "display": "An x"}, {"code": "y"}]}]}}],
             "item": [{"linkId": "a", "type": "open-choice", "answerValueSet": "#v"}]}
            """);
    assertThat(reading.faults()).isEmpty();
    Item item = reading.questionnaire().orElseThrow().item("a").orElseThrow();
    assertThat(item.asked().options())
        .extracting(option -> option.value() + " " + option.words().text())
        .containsExactly("x An x", "y y");
  }

  @Test
  void aValueSetThatIsNoListIsRefused() {
    QuestionnaireReader.Reading reading =
        QuestionnaireReader.read(
            "q.json",
            """
            {"resourceType": "Questionnaire", "status": "draft",
             "contained": [{"resourceType": "ValueSet", "id": "v", "status": "active",
               "compose": {"include": [{"system": "s", "filter": []}]}}],
             "item": [{"linkId": "a", "type": "choice", "answerValueSet": "#v"}]}
            """);
    assertThat(reading.faults())
        .extracting(Fault::told)
        .contains(
            "`filter` is not supported here.", "The value set `v` names no codes one by one.");
  }
}
