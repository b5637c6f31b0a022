package org.crampwise.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.crampwise.content.Caution;
import org.crampwise.selfcheck.response.Response;
import org.crampwise.selfcheck.response.ResponseCheck;
import org.crampwise.selfcheck.response.ResponseReader;
import org.crampwise.selfcheck.response.ResponseWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Short stories, and what must come out of their answers. They were written before the rules; what
/// they expect is never changed to suit the code.
class VignettesTest {
  private static final Path FOLDER = Path.of("src/test/resources/selfcheck/vignettes");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static List<Path> vignettes() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @Test
  void allOfThemAreHere() throws IOException {
    assertThat(vignettes()).hasSize(44);
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  void leadsToWhatWasExpected(Path file) throws IOException {
    JsonNode vignette = MAPPER.readTree(Files.readString(file));
    Answers answers = through(FhirResponse.of(codes(vignette.get("answers"))));

    Assessment assessment = Checks.OURS.guidance().assess(answers);

    JsonNode expected = vignette.get("expect");
    assertThat(assessment.levelId()).isEqualTo(expected.get("level").asString());
    assertThat(assessment.cards()).isEqualTo(texts(expected.get("cards")));
    assertThat(assessment.topics())
        .containsExactlyInAnyOrderElementsOf(texts(expected.get("topics")));
    assertThat(assessment.cautions())
        .extracting(Caution::id)
        .containsExactlyInAnyOrderElementsOf(texts(expected.get("cautions")));
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  void saysWhyForEachCardAndTopicButPrevention(Path file) throws IOException {
    JsonNode vignette = MAPPER.readTree(Files.readString(file));
    Answers answers = through(FhirResponse.of(codes(vignette.get("answers"))));

    Assessment assessment = Checks.OURS.guidance().assess(answers);

    List<String> given =
        Stream.concat(assessment.cards().stream(), assessment.topics().stream())
            .filter(name -> !name.equals("prevention"))
            .toList();
    assertThat(assessment.because().keySet()).containsExactlyElementsOf(given);
    assertThat(assessment.because().values())
        .allSatisfy(
            because ->
                assertThat(because)
                    .isNotEmpty()
                    .allMatch(answer -> answers.has(answer.linkId(), answer.code())));
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  void isWrittenAsItWasRead(Path file) throws IOException {
    JsonNode vignette = MAPPER.readTree(Files.readString(file));
    Answers answers = through(FhirResponse.of(codes(vignette.get("answers"))));

    assertThat(through(ResponseWriter.write(answers, true))).isEqualTo(answers);
  }

  /// Reads and checks a response, and takes its answers.
  private static Answers through(String json) {
    Faults faults = new Faults("response.json");
    Response response =
        ResponseReader.read(json, faults)
            .orElseThrow(() -> new AssertionError(String.valueOf(faults.all())));
    ResponseCheck.checkWhole(Checks.OURS.questionnaire(), response, faults);
    assertThat(faults.all()).isEmpty();
    return Answers.of(Checks.OURS.questionnaire(), response.values());
  }

  private static Map<String, List<String>> codes(JsonNode answers) {
    return answers
        .propertyStream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> texts(entry.getValue())));
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
  }
}
