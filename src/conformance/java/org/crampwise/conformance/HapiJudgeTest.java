package org.crampwise.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Checks;
import org.crampwise.selfcheck.Faults;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Option;
import org.crampwise.selfcheck.PartialDate;
import org.crampwise.selfcheck.Questionnaire;
import org.crampwise.selfcheck.Value;
import org.crampwise.selfcheck.reader.QuestionnaireReader;
import org.crampwise.selfcheck.response.Response;
import org.crampwise.selfcheck.response.ResponseCheck;
import org.crampwise.selfcheck.response.ResponseReader;
import org.crampwise.selfcheck.response.ResponseWriter;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// HAPI FHIR's validator accepts what we write, and refuses what is wrong, as we do.
@Tag("conformance")
class HapiJudgeTest {
  private static final String OURS = text(Checks.ASSETS.resolve("selfcheck/questionnaire.json"));
  private static final String MADE_UP =
      text(Path.of("src/test/resources/conformance/every-type.json"));
  private static final Questionnaire EVERY_TYPE =
      QuestionnaireReader.read("every-type.json", MADE_UP).questionnaire().orElseThrow();
  private static final HapiJudge JUDGE = new HapiJudge(List.of(sides()), OURS, MADE_UP);
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static CodeSystem sides() {
    CodeSystem sides = new CodeSystem();
    sides.setUrl("urn:crampwise:test:side");
    sides.setStatus(PublicationStatus.ACTIVE);
    sides.setContent(CodeSystemContentMode.COMPLETE);
    sides.addConcept().setCode("left").setDisplay("Left");
    sides.addConcept().setCode("right").setDisplay("Right");
    sides.addConcept().setCode("top").setDisplay("Top");
    return sides;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void ourQuestionnaireIsOneOfR4() {
    assertThat(JUDGE.errors(OURS)).isEmpty();
    assertThat(JUDGE.errors(MADE_UP)).isEmpty();
    String wrong = OURS.replaceFirst("\"type\": \"choice\"", "\"type\": \"chioce\"");
    assertThat(JUDGE.errors(wrong)).isNotEmpty();
  }

  static List<Path> vignettes() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/selfcheck/vignettes"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  void theAnswersOfAVignetteAreAccepted(Path vignette) {
    Map<String, List<Value>> given = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> answer :
        MAPPER.readTree(text(vignette)).get("answers").properties()) {
      Item item = Checks.OURS.questionnaire().item(answer.getKey()).orElseThrow();
      List<Value> values = new ArrayList<>();
      answer
          .getValue()
          .forEach(
              code -> values.add(item.option(code.asString()).map(Option::value).orElseThrow()));
      given.put(item.linkId(), values);
    }
    Answers answers = Answers.of(Checks.OURS.questionnaire(), given);
    assertThat(answers.all()).isNotEmpty();
    assertThat(JUDGE.errors(ResponseWriter.write(answers, true))).isEmpty();
  }

  private static Value.Coding coding(String system, String code, String display) {
    return new Value.Coding(system, code, display);
  }

  /// An answer to each question, of each type, but to the one that HAPI errs on.
  private static Answers everyAnswer() {
    return Answers.initial(EVERY_TYPE)
        .with("part.yes", List.of(new Value.Truth(true)))
        .with("whole", List.of(new Value.Whole(7)))
        .with("decimal", List.of(new Value.Decimal(new BigDecimal("1.25"))))
        .with("day", List.of(new Value.Date(new PartialDate(2026, 5, 31))))
        .with("month", List.of(new Value.Date(new PartialDate(2026, 5, 0))))
        .with(
            "quantity",
            List.of(
                new Value.Quantity(new BigDecimal("2.5"), "mg", "http://unitsofmeasure.org", "mg")))
        .with("string", texts("one", "two", "three"))
        .with("text", List.of(new Value.Text("Two lines\nof “text”.")))
        .with("coded", "a", "b")
        .with("worded", List.of(new Value.Text("often")))
        .with("counted", List.of(new Value.Whole(2)))
        .with("set", List.of(coding("urn:crampwise:test:side", "left", "Left")))
        .with(
            "open",
            List.of(coding("urn:crampwise:test", "c", "C"), new Value.Text("in my own words")))
        .with("single", "d")
        .with("single.below", List.of(new Value.Text("below")));
  }

  @Test
  void anAnswerOfEveryTypeIsAccepted() {
    Answers answers = everyAnswer();
    assertThat(EVERY_TYPE.all().filter(Item::isQuestion).map(Item::linkId))
        .filteredOn(linkId -> answers.of(linkId).isEmpty())
        .containsExactly("dated");
    String response = ResponseWriter.write(answers, true);
    assertThat(ours(response)).isEmpty();
    assertThat(JUDGE.errors(response)).isEmpty();
  }

  /// One thing wrong, put in place of what was right.
  static Stream<Arguments> wrongs() {
    return Stream.of(
        arguments("an unknown item", "\"linkId\" : \"whole\"", "\"linkId\" : \"hole\""),
        arguments("another type", "\"valueInteger\" : 7", "\"valueString\" : \"7\""),
        arguments("above the most", "\"valueInteger\" : 7", "\"valueInteger\" : 11"),
        arguments("too precise", "1.25", "1.255"),
        arguments("too long", "\"valueString\" : \"one\"", "\"valueString\" : \"one and more\""),
        arguments("too short", "\"valueString\" : \"one\"", "\"valueString\" : \"o\""),
        arguments("no such code", "\"code\" : \"b\"", "\"code\" : \"z\""),
        arguments(
            "of another system",
            "\"system\" : \"urn:crampwise:test\"",
            "\"system\" : \"urn:other\""),
        arguments("no such word", "\"often\"", "\"seldom\""),
        arguments("no such number", "\"valueInteger\" : 2", "\"valueInteger\" : 3"),
        arguments("not in the set", "\"code\" : \"left\"", "\"code\" : \"top\""),
        arguments("asked only after a yes", "\"valueBoolean\" : true", "\"valueBoolean\" : false"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongs")
  void oneThingWrongIsRefusedByBoth(String what, String right, String wrong) {
    String response = ResponseWriter.write(everyAnswer(), true);
    assertThat(response).contains(right);
    String spoiled = response.replaceFirst(Pattern.quote(right), wrong);
    assertThat(JUDGE.errors(spoiled)).as(what).isNotEmpty();
    assertThat(ours(spoiled)).as(what).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"string", "single.below"})
  void anAnswerThatIsMissingIsRefusedByBoth(String linkId) {
    String response = ResponseWriter.write(everyAnswer().without(linkId), true);
    assertThat(JUDGE.errors(response)).isNotEmpty();
    assertThat(ours(response)).isNotEmpty();
  }

  /// HAPI 8.8.1 takes the fewest and the most answers for one less, and finds no date among the
  /// dates that are offered. A later one that does not will fail here.
  static Stream<Arguments> errors() {
    return Stream.of(
        arguments("string", texts("one", "two"), "minimum number of answers is 2"),
        arguments("string", texts("one", "two", "three", "four"), "maximum number of answers is 4"),
        arguments(
            "dated",
            List.of(new Value.Date(new PartialDate(2026, 2, 1))),
            "2026-02-01 is not in the set"));
  }

  private static List<Value> texts(String... texts) {
    return Stream.of(texts).<Value>map(Value.Text::new).toList();
  }

  @ParameterizedTest
  @MethodSource("errors")
  void whereTheJudgeErrsWeKeepToFhir(String linkId, List<Value> values, String message) {
    String response = ResponseWriter.write(everyAnswer().with(linkId, values), true);
    assertThat(ours(response)).isEmpty();
    assertThat(JUDGE.errors(response)).singleElement().asString().contains(message);
  }

  /// Without its answer the group around it falls away. We still miss it.
  @Test
  void aRequiredQuestionOfAMissingGroupIsMissedByUsOnly() {
    String response = ResponseWriter.write(everyAnswer().without("part.yes"), true);
    assertThat(response).doesNotContain("\"part\"");
    assertThat(JUDGE.errors(response)).isEmpty();
    assertThat(ours(response)).singleElement().asString().contains("It has to be answered.");
  }

  /// What our own check finds wrong.
  private static List<String> ours(String response) {
    Faults faults = new Faults("response.json");
    Optional<Response> read = ResponseReader.read(response, faults);
    read.ifPresent(found -> ResponseCheck.check(EVERY_TYPE, found, faults));
    return faults.all().stream().map(Object::toString).toList();
  }
}
