package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crampwise.selfcheck.book.Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `assess`, `questionnaire check` and `selfcheck book`, as they are told on a terminal.
class SelfCheckCommandsTest {
  private static final String OURS = "assets/selfcheck/questionnaire.json";
  private static final String PAIN =
      """
      {"resourceType": "QuestionnaireResponse", "status": "completed", "item": [
        {"linkId": "safety", "item": [{"linkId": "safety.chest-and-head", "answer": [
          {"valueCoding": {"system": "urn:crampwise:answer", "code": "%s"}}]}]}]}
      """;

  @TempDir private Path here;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Terminal terminal =
      new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), System.err);

  private List<String> said() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(here.resolve(name), text).toString();
  }

  @Test
  void assessPrintsOneObjectALineInTheOrderGivenAndFailsAtTheEnd() throws IOException {
    String good = file("a.json", PAIN.formatted("chest-pain"));
    String wrong = file("b.json", PAIN.formatted("itch"));
    String missing = here.resolve("c.json").toString();
    String broken = file("d.json", "{");

    int status =
        new CommandLine(new AssessCommand(terminal)).execute(good, wrong, missing, broken, good);

    assertThat(status).isEqualTo(ExitStatus.FAILED);
    assertThat(said()).hasSize(5);
    assertThat(said().getFirst())
        .isEqualTo(
            "{\"file\":\"%s\",\"level\":\"emergency\",\"cards\":[\"E1\"],\"topics\":[],"
                    .formatted(good)
                + "\"cautions\":[],\"because\":{\"E1\":[{\"linkId\":\"safety.chest-and-head\","
                + "\"code\":\"chest-pain\"}]}}");
    assertThat(said().get(1))
        .isEqualTo(
            "{\"file\":\"%s\",\"error\":[\"safety / safety.chest-and-head:".formatted(wrong)
                + " It does not offer the answer itch.\"]}");
    assertThat(said().get(2)).contains("\"error\":[\"There is no such file.\"]");
    assertThat(said().get(3)).contains("\"error\":[\"This is not JSON");
    assertThat(said().get(4)).isEqualTo(said().getFirst());
  }

  @Test
  void assessIsDoneWhenAllCouldBeAssessed() throws IOException {
    String good = file("a.json", PAIN.formatted("unsure"));
    assertThat(new CommandLine(new AssessCommand(terminal)).execute(good)).isZero();
    assertThat(said()).singleElement().asString().contains("\"cards\":[\"E0\"]");
  }

  @Test
  void ourQuestionnaireHasNoFault() {
    assertThat(check(OURS)).isZero();
    assertThat(said()).containsExactly("Nothing is wrong.");
  }

  @Test
  void aResponseIsHeldAgainstIt() throws IOException {
    String response = file("r.json", PAIN.formatted("none"));
    assertThat(check(OURS, response)).isEqualTo(ExitStatus.FAILED);
    assertThat(said())
        .containsExactly(
            "error %s:1: safety / safety.whole-body: It has to be answered.".formatted(response),
            "1 thing is wrong.");
  }

  @Test
  void aWarningIsNoFailure() throws IOException {
    String later =
        file(
            "q.json",
            """
            {"resourceType": "Questionnaire", "status": "draft", "item": [
              {"linkId": "a", "type": "boolean", "enableWhen": [
                {"question": "b", "operator": "=", "answerBoolean": true}]},
              {"linkId": "b", "type": "boolean"}]}
            """);
    assertThat(check(later)).isZero();
    assertThat(said().getFirst()).startsWith("warning " + later + ":2: a: It depends on `b`");
  }

  @Test
  void theBookIsWrittenAsMarkdownOrAsAPage() throws IOException {
    for (String name : List.of("book.md", "book.html")) {
      Path book = here.resolve(name);
      assertThat(book(book)).isZero();
      assertThat(Files.readString(book)).contains("How many different results there are");
    }
    assertThat(Files.readString(here.resolve("book.html"))).startsWith("<!DOCTYPE html>");
    assertThat(said()).hasSize(2).first().asString().startsWith("Wrote ");
  }

  @Test
  void theBookOfAnotherLanguageHasItsWordsAndItsOwnSeal() throws IOException {
    Path english = here.resolve("en.md");
    Path spanish = here.resolve("es.md");
    assertThat(book(english)).isZero();
    assertThat(book("--lang", "es", spanish.toString())).isZero();
    assertThat(Files.readString(spanish))
        .contains("Primero la seguridad", "content/es/get-help.md", "language `es`")
        .contains(Seal.of(Path.of("assets"), "es").orElseThrow().grouped())
        .doesNotContain("Safety first");
    assertThat(Files.readString(english)).contains("Safety first");
  }

  @Test
  void aBookOfAnotherKindIsRefused() {
    Path book = here.resolve("book.pdf");
    assertThat(book(book)).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(book).doesNotExist();
  }

  private int book(Path book) {
    return book(book.toString());
  }

  private int book(String... args) {
    return new CommandLine(new SelfCheckBookCommand(terminal))
        .setExecutionExceptionHandler((failure, _, _) -> Failures.tell(terminal, failure))
        .execute(args);
  }

  private int check(String... args) {
    return new CommandLine(new QuestionnaireCheckCommand(terminal)).execute(args);
  }
}
