package org.crampwise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Option;

/// A command that writes a PDF, with the words of a language and the site's settings.
abstract class PdfCommand implements Callable<Integer> {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings to use: the site's name and numbers.")
  private Optional<Path> config = Optional.empty();

  @Option(names = "--lang", paramLabel = "TAG", description = "The language to write it in (en).")
  private String language = "en";

  private final Terminal terminal;
  private final Offices offices;

  PdfCommand(Terminal terminal, Settings settings) {
    this.terminal = terminal;
    this.offices = new Offices(settings);
  }

  /// Writes what is made from the words that visitors of this machine read, and says so.
  ///
  /// @throws WrongUse where the file's name does not say that it is a PDF
  final int write(Path out, Function<Offices.Office, byte[]> pages) throws IOException {
    if (!out.toString().endsWith(".pdf")) {
      throw new WrongUse(out + " does not end in .pdf.");
    }
    Files.write(out, offices.with(config, language, pages));
    terminal.say("Wrote " + out + ".");
    return ExitStatus.DONE;
  }
}
