package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.Problem;
import org.crampwise.content.Sample;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.content.reader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A made-up language, the sample once more, in which one thing is other than in English.
class ParityGateTest {
  private static final Path GOOD = Path.of("src/test/resources/content/good/content/en");
  private static final String DECK = "topics/magnesium.md";

  private static String english(String file) {
    try {
      return Files.readString(GOOD.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sample translated() {
    Sample sample = Sample.good();
    try (Stream<Path> files = Files.walk(GOOD)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = GOOD.relativize(file).toString();
        sample = sample.with("content/xx/" + name, english(name));
      }
      return sample;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sample changed(String file, String old, String with) {
    assertThat(english(file)).contains(old);
    return translated().with("content/xx/" + file, english(file).replace(old, with));
  }

  private static List<String> problems(Sample sample) {
    return sample.in(
        assets -> {
          Reading english = ContentReader.read(assets, "en");
          Reading other = ContentReader.read(assets, "xx");
          return Stream.concat(
                  new ParityGate(english.pack()).check(other.pack()).stream(),
                  new RecheckParity(english).check(other).stream())
              .map(Problem::toString)
              .toList();
        });
  }

  @Test
  void theSameInOtherWordsPasses() {
    assertThat(problems(translated())).isEmpty();
    assertThat(problems(changed(DECK, "Muscles need it.", "Os músculos precisam."))).isEmpty();
    assertThat(problems(changed(DECK, "title: Magnesium", "title: Magnesio"))).isEmpty();
    assertThat(problems(changed(DECK, "reviewed: none", "reviewed: Dr. X, 2026-12-01"))).isEmpty();
  }

  @Test
  void theOrderOfSourcesInASentenceIsFree() {
    assertThat(problems(changed(DECK, "[^MM-Q][^ODS-Mg]", "[^ODS-Mg][^MM-Q]"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [^MM-Q][^ODS-Mg]               | [^MM-Q]                         | 18: Here stands a paragraph with [^MM-Q] (term:electrolytes), in English a paragraph with [^MM-Q] [^ODS-Mg] (term:electrolytes) (content/en/topics/magnesium.md:18). Write it as in English.
          [electrolytes](term:electrolytes) | electrolytes                 | 18: Here stands a paragraph with [^MM-Q] [^ODS-Mg], in English
          drawing spinach                | drawing sun                     | 13: Here stands the drawing sun, in English the drawing spinach
          topic=food evidence=some       | topic=food evidence=strong      | 30: Here stands [!advice topic=food evidence=strong], in English
          topic=food evidence=some       | topic=salt evidence=some        | 30: Here stands [!advice topic=salt evidence=some], in English
          caution kidney                 | caution fluid                   | 33: Here stands [!caution fluid], in English [!caution kidney]
          - People with gut illness.[^ODS-Mg]| Gut illness.[^ODS-Mg]       | 26: Here stands a paragraph with [^ODS-Mg], in English an item of a list
          - A banana                   | + A banana                        | 46: Here stands a quiz with the answers ++, in English a quiz with the answers -+
          foods magnesium                | foods vitamin-d                 | 39: Here stands the foods of vitamin-d, in English the foods of magnesium
          order: 1                       | order: 2                        | 2: Here stands order 2, in English order 1
          <!-- recheck F1.42 -->         | ''                              | 1: The mark to check F1.42 again is missing. It stands in English in line 28.
          """)
  void whatADeckHoldsIsTheSame(String old, String with, String line) {
    List<String> found = problems(changed(DECK, old, with));
    assertThat(found).isNotEmpty();
    assertThat(found.getFirst()).startsWith("content/xx/topics/magnesium.md:" + line);
  }

  @Test
  void aMissingCardIsNamed() {
    String deck = english(DECK);
    int card = deck.indexOf("## Who runs low?");
    String without = deck.substring(0, card) + deck.substring(deck.indexOf("## Foods with"));
    assertThat(problems(translated().with("content/xx/" + DECK, without)))
        .contains(
            "content/xx/topics/magnesium.md:24: There are 3 cards, in English 4. Look for"
                + " \"Who runs low?\" (content/en/topics/magnesium.md:24), the first to differ.");
  }

  @Test
  void aMissingBlockAtTheEndOfACardIsNamed() {
    String found = problems(changed(DECK, "> [!simple]\n> Muscles need it.[^MM-Q]", "")).getFirst();
    assertThat(found)
        .isEqualTo(
            "content/xx/topics/magnesium.md:11: Here is missing: [!simple]."
                + " It stands in content/en/topics/magnesium.md:21.");
  }

  @Test
  void redFlagRowsAndCautionsAndStretchesAreTheSame() {
    assertThat(problems(changed("get-help.md", "## P3 Muscles", "## P4 Muscles")).getFirst())
        .contains("Here stands the row P4, in English the row P3");
    assertThat(problems(changed("get-help.md", "{advice_line}", "{poison_line}")).getFirst())
        .contains("Here stands a text in [!do] with [^MM-Q] {poison_line}, in English");
    assertThat(problems(changed("stretches/calf.md", "timer 30", "timer 20")).getFirst())
        .contains("Here stands a timer of 20 seconds, in English a timer of 30 seconds");
    String cautions = english("cautions.md");
    String without = cautions.substring(0, cautions.lastIndexOf("## "));
    assertThat(problems(translated().with("content/xx/cautions.md", without)).getFirst())
        .startsWith("content/xx/cautions.md:")
        .contains("cards, in English");
  }

  @Test
  void tablesHaveTheSameRows() {
    assertThat(problems(changed("glossary.toml", "[electrolytes]", "[electrolites]")))
        .contains(
            "content/xx/glossary.toml:1: `electrolytes` is missing. Translate"
                + " content/en/glossary.toml.",
            "content/xx/glossary.toml:1: English has no `electrolites`. Remove it.");
    assertThat(problems(changed("glossary.toml", "MM-Q", "ODS-Mg")).getFirst())
        .contains("`electrolytes` has the source ODS-Mg, in English MM-Q.");
    assertThat(problems(changed("foods.toml", "[almonds]", "[almond]")))
        .contains(
            "content/xx/foods.toml:1: `almonds` is missing. Translate content/en/foods.toml.");
    assertThat(problems(changed("foods.toml", "note = \"\"", "note = \"Ask.\"")))
        .contains(
            "content/xx/foods.toml:1: `almonds` has a note, other than in English. Write it as in"
                + " English.");
  }

  @Test
  void aFileThatEnglishDoesNotHaveIsRefused() {
    Sample more = translated().with("content/xx/stretches/neck.md", english("stretches/calf.md"));
    assertThat(problems(more))
        .containsExactly("content/xx/stretches/neck.md:1: English has no such file. Remove it.");
  }

  @Test
  void wordingRulesAreAsManyAndNoneIsEmpty() {
    Sample fewer = changed("wording.toml", "cures\\\\b\"]", "\"]");
    Sample none =
        translated()
            .with(
                "content/xx/wording.toml",
                english("wording.toml").replaceAll("(?s)\\[\\[rule]].*", ""));
    assertThat(parity(none))
        .anySatisfy(problem -> assertThat(problem).contains("There are 0 rules"));
    assertThat(parity(fewer)).isEmpty();
    assertThat(parity(changed("wording.toml", "[topics.", "[topik.")))
        .anySatisfy(problem -> assertThat(problem).contains("[topics.stretch] has no patterns."));
  }

  private static List<String> parity(Sample sample) {
    return sample.in(
        assets -> {
          Wording english = WordingReader.read(assets, "en", new java.util.ArrayList<>());
          Wording other = WordingReader.read(assets, "xx", new java.util.ArrayList<>());
          return new WordingParity(english)
              .check(other, "xx").stream().map(Problem::toString).toList();
        });
  }
}
