package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.Problem;
import org.crampwise.content.reader.Assets;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The gate that a card fits one screen: silent on ours, and naming file and line on one too long.
final class LongCardTest {
  private static final String DECK = "children";

  @Test
  void ourCardsFit() throws Exception {
    assertThat(tooLong(Path.of("assets"))).isEmpty();
  }

  @Test
  void aCardTooLongIsNamedByFileAndLine(@TempDir Path folder) throws Exception {
    copy(Path.of("assets"), folder);
    Path deck = folder.resolve("content/en/topics/" + DECK + ".md");
    int line = Files.readAllLines(deck).size() + 2;
    String paragraph =
        "Children run, jump and rest. Legs can ache in the evening after a long and busy day."
            + "[^Grow]\n\n";
    Files.writeString(deck, Files.readString(deck) + "\n## Far too much\n\n" + paragraph.repeat(9));
    assertThat(tooLong(folder))
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.at().file()).endsWith("topics/" + DECK + ".md");
              assertThat(problem.at().line()).isEqualTo(line);
              assertThat(problem.message()).startsWith("the card is longer than a screen of");
            });
  }

  private static List<Problem> tooLong(Path folder) throws Exception {
    KioskConfig laptop = KioskConfig.laptop();
    return OnToolkit.run(
        () ->
            new Audit(laptop, SiteInfo.of(laptop.site()), Assets.at(folder))
                .cardsTooLong(topic -> topic.deck().equals(DECK)));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
