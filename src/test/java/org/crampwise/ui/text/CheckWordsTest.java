package org.crampwise.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.crampwise.content.Place;
import org.crampwise.content.check.WordsCheck;
import org.crampwise.content.check.WordsCheck.Said;
import org.crampwise.selfcheck.Checks;
import org.crampwise.selfcheck.Option;
import org.junit.jupiter.api.Test;

/// Whatever the self-check and its result can say of themselves keeps to the rules of wording:
/// nothing about the reader, no dose, no promise.
class CheckWordsTest {
  private static final Place HERE = new Place("content/en/interface.properties", 1);
  private static final List<String> PARTS = List.of("check.", "review.", "emergency.", "result.");

  private static List<Said> said() {
    ResourceBundle words = Messages.of(Checks.ASSETS, "en").bundle();
    List<Said> said = new ArrayList<>();
    words.keySet().stream()
        .filter(key -> PARTS.stream().anyMatch(key::startsWith))
        .map(words::getString)
        .map(text -> text.replaceAll("\\{[^}]*}", "x"))
        .forEach(text -> said.add(new Said(text, true, HERE)));
    String why = words.getString("result.why");
    options()
        .map(option -> why.replace("{0}", option.words().in("en")))
        .forEach(text -> said.add(new Said(text, true, HERE)));
    return said;
  }

  private static Stream<Option> options() {
    return Checks.OURS.questionnaire().all().flatMap(item -> item.asked().options().stream());
  }

  @Test
  void nothingTheResultSaysIsAboutTheReader() {
    assertThat(WordsCheck.of(Checks.ASSETS, "en", "the result", said())).isEmpty();
    assertThat(said()).hasSizeGreaterThan(150);
  }

  @Test
  void theRuleWouldFindSuchASentence() {
    List<Said> bad = List.of(new Said("You have a lack of magnesium.", true, HERE));
    assertThat(WordsCheck.of(Checks.ASSETS, "en", "the result", bad)).isNotEmpty();
  }
}
