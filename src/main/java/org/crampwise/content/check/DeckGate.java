package org.crampwise.content.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crampwise.content.Block;
import org.crampwise.content.Card;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.crampwise.content.Topic;

/// The decks and pages are all there, and their cards keep to their shape.
final class DeckGate implements Gate {
  static final List<String> TOPICS =
      List.of(
          "magnesium",
          "vitamin-d",
          "vitamin-b12",
          "stretching",
          "overuse",
          "inactivity",
          "heat-and-fluids",
          "muscle-ageing",
          "medicines",
          "conditions",
          "pregnancy",
          "night-cramps",
          "restless-legs",
          "children",
          "prevention");
  static final List<String> PAGES =
      List.of("what-is-a-cramp", "during-a-cramp", "stretches", "about");
  private static final int LONGEST_TITLE = 40;

  @Override
  public List<Problem> check(ContentPack pack) {
    Set<String> topics = Set.copyOf(pack.topics().stream().map(Topic::id).toList());
    String folder = "content/" + pack.language();
    return Stream.of(
            TOPICS.stream()
                .filter(id -> !topics.contains(id))
                .map(id -> missing(folder + "/topics/" + id + ".md")),
            PAGES.stream()
                .filter(id -> !pack.pages().containsKey(id))
                .map(id -> missing(folder + "/pages/" + id + ".md")),
            Passages.decks(pack).flatMap(deck -> deck.cards().stream()).flatMap(DeckGate::card))
        .flatMap(problems -> problems)
        .toList();
  }

  private static Problem missing(String file) {
    return new Problem(new Place(file, 1), "The deck is missing.", "Add it.");
  }

  private static Stream<Problem> card(Card card) {
    Stream<Problem> title =
        card.title().length() <= LONGEST_TITLE
            ? Stream.empty()
            : Stream.of(
                new Problem(
                    card.at(),
                    "A title of " + card.title().length() + " characters.",
                    "Keep to " + LONGEST_TITLE + " at most."));
    Stream<Problem> empty =
        card.blocks().isEmpty()
            ? Stream.of(new Problem(card.at(), "The card is empty.", "Write it, or remove it."))
            : Stream.empty();
    return Stream.of(title, empty, card.blocks().stream().flatMap(block -> beside(block, card)))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> beside(Block block, Card card) {
    boolean fits =
        switch (block) {
          case Block.SafetyFigure _, Block.Quiz _ -> card.blocks().size() == 1;
          case Block.FoodsChart _, Block.DailyAmountsTable _ -> besideChart(card);
          case Block.Ask _ -> besideQuestions(card);
          case Block.Paragraph _,
              Block.Items _,
              Block.Advice _,
              Block.CautionNote _,
              Block.Simple _,
              Block.Drawing _,
              Block.StretchFigure _ ->
              true;
        };
    return fits
        ? Stream.empty()
        : Stream.of(
            new Problem(
                block.at(),
                "This block leaves no room on its card for what else stands there.",
                "Move the rest to another card."));
  }

  /// Questions bear one drawing.
  private static boolean besideQuestions(Card card) {
    long drawings = card.blocks().stream().filter(Block.Drawing.class::isInstance).count();
    return drawings <= 1 && card.blocks().size() == 1 + drawings;
  }

  /// A chart bears one paragraph and caution strips.
  private static boolean besideChart(Card card) {
    long paragraphs = card.blocks().stream().filter(Block.Paragraph.class::isInstance).count();
    long cautions = card.blocks().stream().filter(Block.CautionNote.class::isInstance).count();
    return paragraphs <= 1 && card.blocks().size() == 1 + paragraphs + cautions;
  }
}
