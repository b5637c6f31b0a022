package org.crampwise.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.crampwise.handout.ContentBook;
import org.crampwise.handout.Paper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `crampwise content book`: for a clinician to read and sign.
@Command(
    name = "book",
    description = {
      "Write everything a visitor can read, with its sources and who has reviewed",
      "it, as a PDF for a clinician to read and sign."
    },
    sortOptions = false)
final class ContentBookCommand extends PdfCommand {
  @Option(
      names = "--paper",
      paramLabel = "PAPER",
      description = "A4 or Letter (the site's).",
      converter = Converters.OnPaper.class)
  private Optional<Paper> paper = Optional.empty();

  @Parameters(paramLabel = "OUT.pdf", description = "The file to write.")
  private Path out = Path.of("");

  ContentBookCommand(Terminal terminal, Settings settings) {
    super(terminal, settings);
  }

  @Override
  public Integer call() throws IOException {
    if (paper.equals(Optional.of(Paper.RECEIPT))) {
      throw new WrongUse("A book needs pages: --paper A4 or --paper Letter.");
    }
    return write(
        out,
        office ->
            ContentBook.print(
                office.desk().stationery(office.library()),
                office.desk().imprint(office.library()),
                paper.orElse(office.sheet())));
  }
}
