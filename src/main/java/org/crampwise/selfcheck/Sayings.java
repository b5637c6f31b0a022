package org.crampwise.selfcheck;

import java.util.List;
import java.util.stream.Stream;
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
