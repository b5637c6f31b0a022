package org.crampwise.content;

import static org.crampwise.content.AdviceTopic.STRETCH;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is left of the content for a person to whom some cautions apply. It takes away, and says so
/// in the words of the cautions; nothing is reworded.
public final class Cautions {
  private final Set<Caution> cautions;
  private final List<CautionWords> words;
  private final Set<AdviceTopic> hidden;

  /// What only takes away, for what is no deck.
  public Cautions(Set<Caution> cautions) {
    this(cautions, List.of());
  }

  /// @param words of all cautions, from the pack
  public Cautions(Set<Caution> cautions, List<CautionWords> words) {
    this.cautions = Set.copyOf(cautions);
    this.words = words.stream().filter(said -> cautions.contains(said.caution())).toList();
    this.hidden =
        cautions.stream()
            .flatMap(caution -> caution.hides().stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(AdviceTopic.class)));
  }

  /// Whether advice on this is shown nowhere.
  public boolean hides(AdviceTopic topic) {
    return hidden.contains(topic);
  }

  /// Whether a drawing may be shown. What shows a stretch, massage or drink has a name that begins
  /// with it, as `stretch-calf-1`.
  public boolean shows(String drawing) {
    return hidden.stream().noneMatch(topic -> drawing.startsWith(topic.id() + "-"));
  }

  /// The words of the cautions that apply and hide advice on this.
  public List<CautionWords> against(AdviceTopic topic) {
    return words.stream().filter(said -> said.caution().hides().contains(topic)).toList();
  }

  /// The words of a caution, if it applies.
  public Optional<CautionWords> words(Caution caution) {
    return words.stream().filter(said -> said.caution() == caution).findFirst();
  }

  /// A deck without the advice that is hidden, and without the cards on which nothing else stood.
  /// Its first card opens with the words of each caution that took something away, or of which the
  /// deck speaks.
  public Topic in(Topic deck) {
    List<Card> left = deck.cards().stream().flatMap(card -> in(card).stream()).toList();
    List<Block> blocks = deck.cards().stream().flatMap(card -> Blocks.all(card.blocks())).toList();
    List<CautionWords> said = words.stream().filter(one -> speaks(one.caution(), blocks)).toList();
    return with(deck, said.isEmpty() ? left : told(left, said));
  }

  /// Whether a caution has to be said of these blocks: one of its own strips stands there, or it
  /// takes something away for which no other speaks.
  private boolean speaks(Caution caution, List<Block> blocks) {
    boolean named =
        blocks.stream()
            .anyMatch(b -> b instanceof Block.CautionNote note && note.caution() == caution);
    boolean spokenFor = cautions.stream().anyMatch(other -> other.speaksFor(caution));
    return named || (!spokenFor && blocks.stream().anyMatch(block -> takes(caution, block)));
  }

  private static boolean takes(Caution caution, Block block) {
    return switch (block) {
      case Block.Advice advice -> caution.hides().contains(advice.topic());
      case Block.StretchFigure _ -> caution.hides().contains(STRETCH);
      case Block.CautionNote _,
          Block.Paragraph _,
          Block.Items _,
          Block.Simple _,
          Block.Ask _,
          Block.Drawing _,
          Block.FoodsChart _,
          Block.DailyAmountsTable _,
          Block.SafetyFigure _,
          Block.Quiz _ ->
          false;
    };
  }

  /// The cards with the words on the first, where the deck's own strips for the same give way; on a
  /// card of their own where none is left.
  private static List<Card> told(List<Card> cards, List<CautionWords> said) {
    Set<Caution> named = said.stream().map(CautionWords::caution).collect(Collectors.toSet());
    List<Block> notes = said.stream().<Block>map(CautionWords::note).toList();
    if (cards.isEmpty()) {
      CautionWords first = said.getFirst();
      return List.of(new Card(first.caution().id(), first.title(), notes, first.at()));
    }
    Card first = cards.getFirst();
    List<Block> blocks = new ArrayList<>(notes);
    first.blocks().stream()
        .filter(
            block -> !(block instanceof Block.CautionNote note && named.contains(note.caution())))
        .forEach(blocks::add);
    List<Card> told = new ArrayList<>(cards);
    told.set(0, new Card(first.id(), first.title(), blocks, first.at()));
    return told;
  }

  private static Topic with(Topic deck, List<Card> cards) {
    return new Topic(
        deck.id(),
        deck.title(),
        deck.summary(),
        deck.group(),
        deck.order(),
        deck.drawing(),
        deck.review(),
        cards,
        deck.at());
  }

  /// A card, if more is left of it than a drawing or a caution strip.
  public Optional<Card> in(Card card) {
    List<Block> left = blocks(card.blocks());
    if (left.equals(card.blocks())) {
      return Optional.of(card);
    }
    if (left.stream().noneMatch(Cautions::standsAlone)) {
      return Optional.empty();
    }
    // Said simpler, it may still say what was taken away.
    List<Block> plain = left.stream().filter(block -> !(block instanceof Block.Simple)).toList();
    return Optional.of(new Card(card.id(), card.title(), plain, card.at()));
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
      case Block.Drawing drawing when !shows(drawing.name()) -> Optional.empty();
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
