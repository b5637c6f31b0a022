package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.crampwise.station.StationFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PdfCommandTest {
  @TempDir private Path here;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private int run(BiFunction<Terminal, Settings, PdfCommand> command, String... arguments) {
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    var terminal = new Terminal(out, out);
    return new CommandLine(
            command.apply(terminal, new Settings(new StationFolders(here, here.resolve("state")))))
        .setExecutionExceptionHandler((failure, _, _) -> Failures.tell(terminal, failure))
        .execute(arguments);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsWrittenIsAPdfAndIsSaid() throws IOException {
    Path page = here.resolve("page.pdf");

    assertThat(run(HandoutCommand::new, "magnesium", page.toString())).isEqualTo(ExitStatus.DONE);
    assertThat(Files.readString(page, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    assertThat(said()).isEqualTo("Wrote %s.%n".formatted(page));
  }

  @Test
  void anotherEndingIsRefused() {
    String page = here.resolve("page.txt").toString();

    assertThat(run(HandoutCommand::new, "magnesium", page)).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run(ContentBookCommand::new, page)).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(said().lines()).hasSize(2).containsOnly(page + " does not end in .pdf.");
    assertThat(here).isEmptyDirectory();
  }

  @Test
  void aTopicThatIsNotThereIsAskedAbout() {
    Path page = here.resolve("page.pdf");

    assertThat(run(HandoutCommand::new, "magnesum", page.toString()))
        .isEqualTo(ExitStatus.WRONG_USE);
    assertThat(said()).contains("no topic magnesum", "Did you mean magnesium?");
    assertThat(page).doesNotExist();
  }

  @Test
  void aBookNeedsPages() {
    Path book = here.resolve("book.pdf");

    assertThat(run(ContentBookCommand::new, "--paper", "receipt", book.toString()))
        .isEqualTo(ExitStatus.WRONG_USE);
    assertThat(said()).contains("A book needs pages");
    assertThat(book).doesNotExist();
  }
}
