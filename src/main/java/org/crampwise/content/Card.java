package org.crampwise.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One card of a deck: a level-2 heading and what stands under it.
///
/// @param id unique in its deck, made from the heading: `who-runs-low`
public record Card(String id, String title, List<Block> blocks, Place at) {
  public Card {
    blocks = List.copyOf(blocks);
  }

  /// The card said simpler: the words of its call-out stand in place of its own paragraphs and
  /// lists; on a card of advice alone, before it. Advice, cautions and figures stay as they are, so
  /// that no caution is talked round. Empty where the card has no such call-out.
  public Optional<Card> simpler() {
    List<Block> words =
        blocks.stream()
            .filter(Block.Simple.class::isInstance)
            .flatMap(simple -> Blocks.inside(simple).stream())
            .toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Predicate<Block> place =
        Stream.<Predicate<Block>>of(Card::isProse, Block.Advice.class::isInstance)
            .filter(kind -> blocks.stream().anyMatch(kind))
            .findFirst()
            .orElse(Block.Simple.class::isInstance);
    List<Block> said = new ArrayList<>();
    boolean placed = false;
    for (Block block : blocks) {
      if (!placed && place.test(block)) {
        said.addAll(words);
        placed = true;
      }
      if (!isProse(block) && !(block instanceof Block.Simple)) {
        said.add(block);
      }
    }
    return Optional.of(new Card(id, title, said, at));
  }

  /// The card as it is read.
  ///
  /// @param simpler whether the reader wants it simpler, where it has simpler words
  public Card worded(boolean simpler) {
    return simpler ? simpler().orElse(this) : this;
  }

  /// What gives way to simpler words.
  public static boolean isProse(Block block) {
    return block instanceof Block.Paragraph || block instanceof Block.Items;
  }
}
