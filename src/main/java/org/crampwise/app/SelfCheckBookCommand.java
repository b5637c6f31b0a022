package org.crampwise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crampwise.content.ContentPack;
import org.crampwise.content.reader.Assets;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.selfcheck.book.Book;
import org.crampwise.selfcheck.book.BookPage;
import org.crampwise.selfcheck.book.Outcomes;
import org.crampwise.selfcheck.book.Seal;
import org.crampwise.selfcheck.reader.SelfCheckReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `crampwise selfcheck book`: for a clinician to read and sign.
@Command(
    name = "book",
    description = {
      "Write every question, answer, rule, card and source of the self-check,",
      "for a clinician to read and sign."
    },
    sortOptions = false)
final class SelfCheckBookCommand implements Callable<Integer> {
  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description = "The language whose words are to be signed (en).",
      converter = Converters.Language.class)
  private String language = "en";

  @Parameters(paramLabel = "OUT", description = "The file to write, .md or .html.")
  private Path out = Path.of("");

  private final Terminal terminal;

  SelfCheckBookCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    boolean html = out.toString().endsWith(".html");
    if (!html && !out.toString().endsWith(".md")) {
      throw new WrongUse(out + " ends neither in .md nor in .html.");
    }
    try (Assets assets = Assets.builtIn()) {
      ContentPack pack = ContentReader.read(assets.root(), language).pack();
      SelfCheckReader.Reading reading = SelfCheckReader.read(assets.root(), pack);
      if (reading.selfCheck().isEmpty()) {
        reading.faults().forEach(fault -> terminal.complain(fault.toString()));
        return ExitStatus.FAILED;
      }
      SelfCheckReader.SelfCheck found = reading.selfCheck().get();
      Seal seal = Seal.of(assets.root(), language).orElseThrow();
      String book =
          Book.of(
              found.questionnaire(),
              found.guidance(),
              pack,
              seal,
              Outcomes.of(found.questionnaire(), found.guidance()));
      Files.writeString(out, html ? BookPage.of(book, seal) : book);
    }
    terminal.say("Wrote " + out + ".");
    return ExitStatus.DONE;
  }
}
