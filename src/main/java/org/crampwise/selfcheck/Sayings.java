package org.crampwise.selfcheck;

import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.crampwise.content.check.WordsCheck.Said;

/// Every text of a questionnaire that a visitor may read.
public final class Sayings {
  private Sayings() {}

  /// In a language, in the order they are asked. The words of a tile are labels.
  public static List<Said> of(Questionnaire questionnaire, String language) {
    return questionnaire
        .all()
        .flatMap(item -> of(item, language))
        .filter(said -> !said.text().isEmpty())
        .toList();
  }

  /// What a visitor would read in another language than this one: each text that has no
  /// translation.
  public static List<Problem> untranslated(Questionnaire questionnaire, String language) {
    Place top =
        questionnaire.items().stream()
            .findFirst()
            .map(item -> new Place(item.at().file(), 1))
            .orElseGet(() -> new Place("selfcheck/questionnaire.json", 1));
    return Stream.concat(
            Stream.of(new Told(questionnaire.title(), top)),
            questionnaire.all().flatMap(Sayings::told))
        .filter(told -> !told.words().isEmpty() && !told.words().isIn(language))
        .map(
            told ->
                new Problem(
                    told.at(),
                    "\"%s\" is not translated to `%s`.".formatted(told.words().text(), language),
                    "Put a translation extension beside it."))
        .toList();
  }

  private record Told(Words words, Place at) {}

  private static Stream<Told> told(Item item) {
    Stream<Words> tiles =
        item.asked().options().stream()
            .flatMap(option -> Stream.of(option.words(), option.helper()));
    return Stream.concat(Stream.of(item.label().text(), item.label().markdown()), tiles)
        .map(words -> new Told(words, item.at()));
  }

  private static Stream<Said> of(Item item, String language) {
    boolean label = item.type() == ItemType.GROUP;
    Stream<Said> own = Stream.of(new Said(item.label().text().in(language), label, item.at()));
    Stream<Said> tiles =
        item.asked().options().stream()
            .flatMap(
                option ->
                    Stream.of(
                        new Said(option.words().in(language), true, item.at()),
                        new Said(option.helper().in(language), false, item.at())));
    return Stream.concat(own, tiles);
  }
}
