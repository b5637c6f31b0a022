package org.crampwise.content.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampwise.content.AdviceTopic;
import org.crampwise.content.Block;
import org.crampwise.content.Card;
import org.crampwise.content.Caution;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Problem;

/// Advice on drinks, salt and supplements never stands on a card without the strip for those it may
/// harm.
final class CautionStripGate implements Gate {
  @Override
  public List<Problem> check(ContentPack pack) {
    return Passages.decks(pack)
        .flatMap(deck -> deck.cards().stream())
        .flatMap(CautionStripGate::lacking)
        .toList();
  }

  private static Stream<Problem> lacking(Card card) {
    return card.blocks().stream()
        .filter(Block.Advice.class::isInstance)
        .map(Block.Advice.class::cast)
        .flatMap(
            advice ->
                needs(advice.topic())
                    .filter(caution -> !shows(card, caution))
                    .map(
                        caution ->
                            new Problem(
                                advice.at(),
                                "Advice on "
                                    + advice.topic().id()
                                    + " without the caution "
                                    + caution.id()
                                    + " on its card.",
                                "Add > [!caution " + caution.id() + "] to the card."))
                    .stream());
  }

  private static Optional<Caution> needs(AdviceTopic topic) {
    return switch (topic) {
      case SUPPLEMENT -> Optional.of(Caution.KIDNEY);
      case DRINK, SALT -> Optional.of(Caution.FLUID);
      case STRETCH, MASSAGE, FOOD, OTHER -> Optional.empty();
    };
  }

  private static boolean shows(Card card, Caution caution) {
    return card.blocks().stream()
        .anyMatch(block -> block instanceof Block.CautionNote note && note.caution() == caution);
  }
}
