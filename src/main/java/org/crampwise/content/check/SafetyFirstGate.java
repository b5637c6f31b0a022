package org.crampwise.content.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crampwise.content.AdviceTopic;
import org.crampwise.content.Block;
import org.crampwise.content.Blocks;
import org.crampwise.content.Card;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Problem;
import org.crampwise.content.Topic;

/// A clot can feel like a cramp: the card of the one swollen leg comes before any stretch or
/// massage, and opens the decks that people in pain reach for.
final class SafetyFirstGate implements Gate {
  private static final Set<String> OPENS =
      Set.of("during-a-cramp", "stretches", "night-cramps", "pregnancy");

  @Override
  public List<Problem> check(ContentPack pack) {
    return Passages.decks(pack).flatMap(deck -> check(deck).stream()).toList();
  }

  private static Optional<Problem> check(Topic deck) {
    Set<String> codes = deck.id().equals("pregnancy") ? Set.of("U1", "U2") : Set.of("U1");
    List<Card> cards = deck.cards();
    if (OPENS.contains(deck.id()) && cards.stream().limit(1).noneMatch(c -> shows(c, codes))) {
      return Optional.of(
          new Problem(
              deck.at(),
              "The deck does not open with the card of the one swollen leg.",
              "Begin it with a card that holds ```safety U1."));
    }
    Stream<Card> before = cards.stream().takeWhile(card -> moves(card).isEmpty());
    if (before.anyMatch(card -> shows(card, codes))) {
      return Optional.empty();
    }
    return cards.stream()
        .flatMap(card -> moves(card).stream())
        .findFirst()
        .map(
            block ->
                new Problem(
                    block.at(),
                    "A stretch or massage before the card of the one swollen leg.",
                    "Put a card with ```safety U1 before it."));
  }

  private static boolean shows(Card card, Set<String> codes) {
    return card.blocks().stream()
        .anyMatch(b -> b instanceof Block.SafetyFigure figure && codes.contains(figure.code()));
  }

  /// The first block of a card that asks for a stretch or massage.
  private static Optional<Block> moves(Card card) {
    return Blocks.all(card.blocks())
        .filter(
            block ->
                block instanceof Block.StretchFigure
                    || (block instanceof Block.Advice advice
                        && Set.of(AdviceTopic.STRETCH, AdviceTopic.MASSAGE)
                            .contains(advice.topic())))
        .findFirst();
  }
}
