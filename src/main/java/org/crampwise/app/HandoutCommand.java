package org.crampwise.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Nearest;
import org.crampwise.content.Topic;
import org.crampwise.handout.Paper;
import org.crampwise.handout.Press;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `crampwise handout`: a page to print, for a stack at the counter.
@Command(
    name = "handout",
    description = {"Write the hand-out of a topic as a PDF, to print for a stack at the counter."},
    sortOptions = false)
final class HandoutCommand extends PdfCommand {
  @Option(
      names = "--paper",
      paramLabel = "PAPER",
      description = "A4, Letter, or receipt for a roll of 80 mm (the site's).",
      converter = Converters.OnPaper.class)
  private Optional<Paper> paper = Optional.empty();

  @Parameters(index = "0", paramLabel = "TOPIC", description = "A deck, such as magnesium.")
  private String topic = "";

  @Parameters(index = "1", paramLabel = "OUT.pdf", description = "The file to write.")
  private Path out = Path.of("");

  HandoutCommand(Terminal terminal, Settings settings) {
    super(terminal, settings);
  }

  @Override
  public Integer call() throws IOException {
    return write(
        out,
        office ->
            new Press(office.desk().stationery(office.library()))
                .print(
                    office
                        .desk()
                        .handouts(office.library())
                        .of(deck(office.library().pack()), Set.of()),
                    paper.orElse(office.paper())));
  }

  private Topic deck(ContentPack pack) {
    return pack.deck(topic)
        .orElseThrow(
            () -> {
              Set<String> known =
                  Stream.concat(
                          pack.topics().stream().map(Topic::id), pack.pages().keySet().stream())
                      .collect(Collectors.toSet());
              return new WrongUse(
                  "There is no topic %s.%s"
                      .formatted(
                          topic,
                          Nearest.to(topic, known).map(" Did you mean %s?"::formatted).orElse("")));
            });
  }
}
