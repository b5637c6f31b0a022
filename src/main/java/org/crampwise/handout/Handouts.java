package org.crampwise.handout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crampwise.content.Block;
import org.crampwise.content.Blocks;
import org.crampwise.content.Card;
import org.crampwise.content.Caution;
import org.crampwise.content.CautionWords;
import org.crampwise.content.Cautions;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Food;
import org.crampwise.content.RichText;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Source;
import org.crampwise.content.Topic;
import org.crampwise.selfcheck.Assessment;

/// Picks what goes on a hand-out. What a caution hides on a screen is hidden on paper too.
public final class Handouts {
  /// How many foods of a chart go on paper, richest first.
  private static final int FOODS = 5;

  private final ContentPack pack;
  private final Wording words;
  private final Imprint imprint;

  public Handouts(ContentPack pack, Wording words, Imprint imprint) {
    this.pack = pack;
    this.words = words;
    this.imprint = imprint;
  }

  /// One deck: its key points, then its advice with what it needs, and what to ask. A deck without
  /// key points is short, and goes on paper whole.
  ///
  /// @param given the cautions that hold for the visitor
  public Handout of(Topic deck, Set<Caution> given) {
    Cautions cautions = new Cautions(given, pack.cautionWords());
    Topic shown = cautions.in(deck);
    Optional<String> shortly = keyPoints(deck).map(Card::id);
    List<Handout.Section> sections =
        Stream.concat(
                shown.cards().stream().filter(card -> isThe(shortly, card)),
                shown.cards().stream()
                    .filter(card -> !isThe(shortly, card))
                    .filter(card -> shortly.isEmpty() || isToDo(card)))
            .map(card -> section(card.id(), card.title(), card.blocks(), cautions, given))
            .filter(section -> !section.blocks().isEmpty())
            .toList();
    return made(
        deck.title(),
        deck.summary(),
        picture(deck, cautions),
        safetyCards(shown),
        openingNotes(shown, given),
        sections,
        shown.questions(),
        List.of());
  }

  /// A result of the self-check: its cards, cautions, topics in short, and what to ask.
  ///
  /// @param medicines the answers that name one, in words
  public Handout of(Assessment assessment, List<String> medicines) {
    Cautions cautions = new Cautions(assessment.cautions(), pack.cautionWords());
    List<Topic> decks = assessment.topics().stream().flatMap(id -> pack.deck(id).stream()).toList();
    return made(
        words.text("result.title"),
        "",
        Optional.empty(),
        assessment.cards().stream().flatMap(code -> pack.safetyCard(code).stream()).toList(),
        pack.cautionWords().stream()
            .filter(said -> assessment.cautions().contains(said.caution()))
            .map(CautionWords::note)
            .toList(),
        decks.stream().flatMap(deck -> inShort(deck, cautions, assessment.cautions())).toList(),
        decks.stream().flatMap(deck -> deck.questions().stream().limit(1)).distinct().toList(),
        medicines);
  }

  private Stream<Handout.Section> inShort(Topic deck, Cautions cautions, Set<Caution> given) {
    return keyPoints(deck)
        .flatMap(cautions::in)
        .map(card -> section(deck.id(), deck.title(), card.blocks(), cautions, given))
        .stream();
  }

  /// The card that says a deck in short stands before the one with what to ask.
  static Optional<Card> keyPoints(Topic deck) {
    List<Card> cards = deck.cards();
    boolean asks =
        !cards.isEmpty() && cards.getLast().blocks().stream().anyMatch(Block.Ask.class::isInstance);
    return asks && cards.size() > 1 ? Optional.of(cards.get(cards.size() - 2)) : Optional.empty();
  }

  private static boolean isThe(Optional<String> id, Card card) {
    return id.equals(Optional.of(card.id()));
  }

  private static boolean isToDo(Card card) {
    return Blocks.all(card.blocks())
        .anyMatch(block -> block instanceof Block.Advice || block instanceof Block.FoodsChart);
  }

  /// Without what has a place of its own on a hand-out, and what is nothing for paper.
  private Handout.Section section(
      String id, String title, List<Block> blocks, Cautions cautions, Set<Caution> given) {
    List<Food> foods =
        Blocks.all(blocks)
            .filter(Block.FoodsChart.class::isInstance)
            .flatMap(chart -> pack.foodsOf(((Block.FoodsChart) chart).nutrient()).stream())
            .toList();
    return new Handout.Section(
        id,
        title,
        blocks.stream().filter(block -> isPrinted(block, given)).toList(),
        cautions.in(foods).stream().limit(FOODS).toList());
  }

  private static boolean isPrinted(Block block, Set<Caution> given) {
    return switch (block) {
      case Block.CautionNote note -> !given.contains(note.caution());
      case Block.Paragraph _,
          Block.Items _,
          Block.Advice _,
          Block.FoodsChart _,
          Block.StretchFigure _ ->
          true;
      case Block.Simple _,
          Block.Ask _,
          Block.Drawing _,
          Block.DailyAmountsTable _,
          Block.SafetyFigure _,
          Block.Quiz _ ->
          false;
    };
  }

  private List<SafetyCard> safetyCards(Topic shown) {
    return shown.cards().stream()
        .flatMap(card -> Blocks.all(card.blocks()))
        .filter(Block.SafetyFigure.class::isInstance)
        .flatMap(block -> pack.safetyCard(((Block.SafetyFigure) block).code()).stream())
        .distinct()
        .toList();
  }

  /// The words with which a deck opens while a caution holds.
  private static List<Block.CautionNote> openingNotes(Topic shown, Set<Caution> given) {
    return shown.cards().stream()
        .limit(1)
        .flatMap(card -> card.blocks().stream())
        .filter(Block.CautionNote.class::isInstance)
        .map(Block.CautionNote.class::cast)
        .filter(note -> given.contains(note.caution()))
        .toList();
  }

  private Optional<Block.Drawing> picture(Topic deck, Cautions cautions) {
    Block.Drawing plain =
        new Block.Drawing(deck.drawing(), words.text("voice.picture", deck.title()), deck.at());
    return deck.cards().stream()
        .flatMap(card -> Blocks.all(card.blocks()))
        .filter(Block.Drawing.class::isInstance)
        .map(Block.Drawing.class::cast)
        .filter(drawing -> drawing.name().equals(deck.drawing()))
        .findFirst()
        .or(() -> Optional.of(plain))
        .filter(drawing -> cautions.shows(drawing.name()));
  }

  private Handout made(
      String title,
      String lead,
      Optional<Block.Drawing> picture,
      List<SafetyCard> safety,
      List<Block.CautionNote> cautions,
      List<Handout.Section> sections,
      List<RichText> questions,
      List<String> medicines) {
    List<Source> sources =
        Stream.concat(
                Handout.texts(safety, cautions, sections, questions)
                    .flatMap(text -> text.sources().stream()),
                sections.stream().flatMap(section -> section.foods().stream()).map(Food::source))
            .distinct()
            .flatMap(key -> Optional.ofNullable(pack.sources().get(key)).stream())
            .toList();
    return new Handout(
        title, lead, picture, safety, cautions, sections, questions, medicines, sources, imprint);
  }
}
