package org.crampwise.content.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.crampwise.content.SafetyCard;

/// Every row of the red-flag list has exactly one card, and so has every "Not sure".
final class RedFlagGate implements Gate {
  private static final List<String> ROWS =
      Stream.of(Stream.of("E0", "U0"), codes("E", 15), codes("U", 14), codes("P", 13))
          .flatMap(rows -> rows)
          .toList();

  private static Stream<SafetyCard> cards(ContentPack pack) {
    return Stream.concat(pack.safetyCards().stream(), pack.doubtCards().stream());
  }

  private static Stream<String> codes(String letter, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
  }

  @Override
  public List<Problem> check(ContentPack pack) {
    Stream<Problem> missing =
        ROWS.stream()
            .filter(code -> pack.safetyCard(code).isEmpty())
            .map(
                code ->
                    new Problem(
                        new Place(pack.safetyPage().at().file(), 1),
                        "The red-flag row " + code + " has no card.",
                        "Add `## " + code + " The sign`."));
    Stream<Problem> wrong =
        cards(pack)
            .filter(card -> !ROWS.contains(card.code()))
            .map(card -> new Problem(card.at(), "There is no row " + card.code() + ".", ""));
    Stream<Problem> twice =
        cards(pack)
            .filter(card -> pack.safetyCard(card.code()).stream().noneMatch(f -> f.equals(card)))
            .map(card -> new Problem(card.at(), card.code() + " has two cards.", "Keep one."));
    return Stream.of(missing, wrong, twice).flatMap(problems -> problems).toList();
  }
}
