package org.crampwise.content.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {
  private static final Path OWN = Path.of("assets");

  @TempDir private Path folder;
  private Path after;

  @BeforeEach
  void setUp() throws IOException {
    after = folder.resolve("assets");
    // Without the drawings: two hundred files say no more than one.
    try (Stream<Path> all = Files.walk(OWN)) {
      for (Path each : all.toList()) {
        if (!each.startsWith(OWN.resolve("illustrations"))) {
          Files.copy(each, after.resolve(OWN.relativize(each).toString()));
        }
      }
    }
    Files.createDirectory(after.resolve("illustrations"));
  }

  private Changes changes(String language) {
    try {
      return Changes.between(OWN, after, language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void change(String file, String from, String to) throws IOException {
    String text = Files.readString(after.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(after.resolve(file), text.replace(from, to));
  }

  @Test
  void whereNothingButDrawingsChangedNoCardDid() {
    assertThat(changes("en")).isEqualTo(new Changes(List.of(), Set.of(Part.DRAWINGS)));
  }

  @Test
  void aCardIsChangedNewOrGone() throws IOException {
    String file = "content/en/topics/magnesium.md";
    change(file, "Most of it is stored in bone.", "Most of it is kept in bone.");
    change(
        file, "## Can a lack cause cramps?", "## A new card\n\nNew.[^own]\n\n## Is it magnesium?");

    assertThat(changes("en").cards())
        .containsExactly(
            new CardChange(
                "magnesium",
                "Magnesium",
                "What magnesium does",
                OptionalInt.of(0),
                OptionalInt.of(0)),
            new CardChange(
                "magnesium", "Magnesium", "A new card", OptionalInt.empty(), OptionalInt.of(1)),
            new CardChange(
                "magnesium",
                "Magnesium",
                "Is it magnesium?",
                OptionalInt.empty(),
                OptionalInt.of(2)),
            new CardChange(
                "magnesium",
                "Magnesium",
                "Can a lack cause cramps?",
                OptionalInt.of(1),
                OptionalInt.empty()));
    assertThat(changes("en").cards())
        .extracting(CardChange::kind)
        .containsExactly(
            CardChange.Kind.CHANGED,
            CardChange.Kind.NEW,
            CardChange.Kind.NEW,
            CardChange.Kind.REMOVED);
    assertThat(changes("es").cards()).isEmpty();
  }

  @Test
  void whatElseChangedIsNamedByItsPart() throws IOException {
    change("content/es/get-help.md", "---\n", "---\n\n");
    change("selfcheck/guidance.json", "{", "{ ");
    change("content/sources.toml", "[", "\n[");
    change("content/en/interface.properties", "=", " =");

    assertThat(changes("es").parts())
        .containsExactlyInAnyOrder(Part.HELP, Part.SELF_CHECK, Part.SOURCES, Part.DRAWINGS);
    assertThat(changes("en").parts())
        .containsExactlyInAnyOrder(Part.WORDS, Part.SELF_CHECK, Part.SOURCES, Part.DRAWINGS);
  }

  @Test
  void everyCardOfANewLanguageIsNew() throws IOException {
    Files.move(after.resolve("content/es"), after.resolve("content/eo"));

    assertThat(changes("eo").cards())
        .hasSizeGreaterThan(50)
        .allSatisfy(card -> assertThat(card.kind()).isEqualTo(CardChange.Kind.NEW));
  }
}
