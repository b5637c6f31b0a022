package org.crampwise.content;

import static org.crampwise.content.AdviceTopic.STRETCH;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is left of the content for a person to whom some cautions apply. Only takes away, never
/// adds or rewords.
public final class Cautions {
  private final Set<Caution> cautions;
  private final Set<AdviceTopic> hidden;

  public Cautions(Set<Caution> cautions) {
    this.cautions = Set.copyOf(cautions);
    this.hidden =
        cautions.stream()
            .flatMap(caution -> caution.hides().stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(AdviceTopic.class)));
  }

  /// Whether advice on this is shown nowhere.
  public boolean hides(AdviceTopic topic) {
    return hidden.contains(topic);
  }

  /// A deck without the advice that is hidden, and without the cards on which nothing else stood.
  public Topic in(Topic deck) {
    List<Card> left = deck.cards().stream().flatMap(card -> in(card).stream()).toList();
    return new Topic(
        deck.id(),
        deck.title(),
        deck.summary(),
        deck.group(),
        deck.order(),
        deck.drawing(),
        deck.review(),
        left,
        deck.at());
  }

  /// A card, if more is left of it than a drawing or a caution strip.
  public Optional<Card> in(Card card) {
    List<Block> left = blocks(card.blocks());
    if (left.equals(card.blocks())) {
      return Optional.of(card);
    }
    return left.stream().anyMatch(Cautions::standsAlone)
        ? Optional.of(new Card(card.id(), card.title(), left, card.at()))
        : Optional.empty();
  }

  /// The foods to show; a row whose caution is about what it holds for an unborn child goes.
  public List<Food> in(List<Food> foods) {
    return foods.stream()
        .filter(
            food ->
                !(cautions.contains(Caution.PREGNANCY)
                    && food.cautions().contains(Caution.PREGNANCY)))
        .toList();
  }

  /// The stretches to offer: all of them, or none.
  public List<Stretch> stretches(List<Stretch> stretches) {
    return hides(STRETCH) ? List.of() : stretches;
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block(block).stream()).toList();
  }

  private Optional<Block> block(Block block) {
    return switch (block) {
      case Block.Advice advice when hides(advice.topic()) -> Optional.empty();
      case Block.Advice advice -> {
        List<Block> left = blocks(advice.blocks());
        yield left.isEmpty()
            ? Optional.empty()
            : Optional.of(new Block.Advice(advice.topic(), advice.evidence(), left, advice.at()));
      }
      case Block.StretchFigure _ when hides(STRETCH) -> Optional.empty();
      case Block.StretchFigure _,
          Block.Paragraph _,
          Block.Items _,
          Block.CautionNote _,
          Block.Simple _,
          Block.Ask _,
          Block.Drawing _,
          Block.FoodsChart _,
          Block.DailyAmountsTable _,
          Block.SafetyFigure _,
          Block.Quiz _ ->
          Optional.of(block);
    };
  }

  /// Whether a block makes a card worth showing. What is said simpler goes with what it simplifies.
  private static boolean standsAlone(Block block) {
    return switch (block) {
      case Block.Drawing _, Block.CautionNote _, Block.Simple _ -> false;
      case Block.Paragraph _,
          Block.Items _,
          Block.Advice _,
          Block.Ask _,
          Block.StretchFigure _,
          Block.FoodsChart _,
          Block.DailyAmountsTable _,
          Block.SafetyFigure _,
          Block.Quiz _ ->
          true;
    };
  }
}
