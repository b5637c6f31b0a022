package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crampwise.content.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterfaceGateTest {
  private static final String FILE = "content/xx/interface.properties";

  @TempDir private Path assets;

  private List<String> problems(String english, String other) throws IOException {
    write("en", english);
    write("xx", other);
    List<Problem> problems = new ArrayList<>();
    Phrases theirs = Phrases.read(assets, "en", problems);
    Phrases ours = Phrases.read(assets, "xx", problems);
    problems.addAll(new InterfaceGate(theirs, Gates.english().rules()).check(ours));
    return problems.stream().map(Problem::toString).toList();
  }

  private void write(String language, String text) throws IOException {
    Path folder = Files.createDirectories(assets.resolve("content").resolve(language));
    Files.writeString(folder.resolve("interface.properties"), text);
  }

  @Test
  void theSameKeysInOtherWordsPass() throws IOException {
    assertThat(
            problems(
                "# Words\n\na.b = Card {0} of {1}\na.c = Call {number}\n",
                "a.c = Llame al {number}\n! otra\na.b = {1} tarjetas: \\\n  la {0}\n"))
        .isEmpty();
  }

  @Test
  void keysAreThoseOfEnglish() throws IOException {
    assertThat(problems("bar.home = Home\n", "\nbar.hom = Inicio\n"))
        .containsExactly(
            FILE
                + ":1: `bar.home` is missing. Translate \"Home\""
                + " (content/en/interface.properties:1).",
            FILE + ":2: English has no `bar.hom`. Did you mean `bar.home`?");
    assertThat(problems("bar.home = Home\n", "bar.home = Inicio\nbar.home = Casa\n"))
        .containsExactly(FILE + ":2: `bar.home` stands there twice. Remove one.");
    assertThat(problems("bar.home = Home\n", "bar.home =\n"))
        .containsExactly(FILE + ":1: There are no words here. Write some.");
  }

  @Test
  void placesToFillAreThoseOfEnglish() throws IOException {
    assertThat(problems("a.b = Card {0} of {1}\n", "a.b = Tarjeta {0}\n"))
        .containsExactly(
            FILE
                + ":1: `a.b` has the places {0}, in English {0} {1}. Use the same:"
                + " \"Card {0} of {1}\".");
    assertThat(problems("a.b = Call {number}\n", "a.b = Llame\n").getFirst())
        .contains("has the places (none), in English {number}.");
    assertThat(problems("a.b = {0} left\n", "a.b = l'{0}\n"))
        .containsExactly(FILE + ":1: A straight apostrophe hides what follows. Write ’.");
    assertThat(problems("a.b = {0,choice,0#no|1#one}\n", "a.b = {0,choise,0#no}\n").getFirst())
        .startsWith(FILE + ":1: `a.b` can't be filled in: ")
        .endsWith("Close its brackets.");
  }

  @Test
  void theDirectionIsOneOfTwo() throws IOException {
    assertThat(problems("language.direction = ltr\n", "language.direction = rtl\n")).isEmpty();
    assertThat(problems("language.direction = ltr\n", "language.direction = left\n"))
        .containsExactly(FILE + ":1: The direction is ltr or rtl. Write one of them.");
  }

  @Test
  void wordingRulesHoldHereToo() throws IOException {
    assertThat(problems("a.b = Ask a nurse.\n", "a.b = You have a lack of magnesium.\n").getFirst())
        .startsWith(FILE + ":1: Says of the reader what they have, lack or risk");
  }

  @Test
  void aFileThatIsMissingOrNoTextIsTold() throws IOException {
    List<Problem> problems = new ArrayList<>();
    Phrases.read(assets, "yy", problems);
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            "content/yy/interface.properties:1: The file is missing, or is not UTF-8 text."
                + " Translate content/en/interface.properties.");
    assertThat(problems("a.b = A\n", "a.b = \\u00\n").getFirst())
        .startsWith(FILE + ":1: This can't be read:");
  }
}
