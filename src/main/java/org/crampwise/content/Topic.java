package org.crampwise.content;

import java.util.List;
import java.util.Optional;

/// A deck of cards: one of the fifteen topics, or a page such as `during-a-cramp`.
///
/// @param id the file's name without its ending, such as `vitamin-d`
/// @param group the home group it is offered in; empty for a page reached in another way
/// @param order its place in the group, from 1
/// @param drawing the name of the illustration that stands for it
public record Topic(
    String id,
    String title,
    String summary,
    Optional<Group> group,
    int order,
    String drawing,
    Review review,
    List<Card> cards,
    Place at) {
  public Topic {
    cards = List.copyOf(cards);
  }

  /// What a reader of it can ask a doctor, nurse or pharmacist; the first is the one that serves
  /// most readers.
  public List<RichText> questions() {
    return cards.stream()
        .flatMap(card -> card.blocks().stream())
        .filter(Block.Ask.class::isInstance)
        .flatMap(block -> ((Block.Ask) block).questions().stream())
        .toList();
  }
}
