package org.crampwise.content.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.content.Block;
import org.crampwise.content.Blocks;
import org.crampwise.content.Card;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Nutrient;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Topic;

/// Every card of prose of a nutrient's deck, and every red-flag card, is said simpler: in few
/// words, from the same sources, with nothing lost that warns or leads to care.
final class SimpleGate implements Gate {
  private static final int MOST_SENTENCES = 5;

  /// Short sentences may need a few words more than a list.
  private static final double MOST_WORDS = 1.25;

  private static final Set<String> NUTRIENTS = Set.copyOf(Nutrient.ids());

  @Override
  public List<Problem> check(ContentPack pack) {
    return Stream.of(
            pack.topics().stream()
                .filter(deck -> NUTRIENTS.contains(deck.id()))
                .map(Topic::cards)
                .flatMap(List::stream)
                .filter(card -> simple(card).isEmpty())
                .filter(card -> card.blocks().stream().allMatch(SimpleGate::reads))
                .map(card -> missing(card.at())),
            Passages.decks(pack)
                .map(Topic::cards)
                .flatMap(List::stream)
                .filter(card -> !simple(card).isEmpty())
                .flatMap(SimpleGate::card),
            Stream.concat(pack.safetyCards().stream(), pack.doubtCards().stream())
                .flatMap(SimpleGate::safety))
        .flatMap(problems -> problems)
        .toList();
  }

  private static List<Block> simple(Card card) {
    return card.blocks().stream().filter(Block.Simple.class::isInstance).toList();
  }

  private static Problem missing(Place at) {
    return new Problem(at, "The card is not said simpler.", "Add a > [!simple] to it.");
  }

  /// Whether a block leaves its card one of prose; a chart, a table and a question do not.
  private static boolean reads(Block block) {
    return switch (block) {
      case Block.Paragraph _,
          Block.Items _,
          Block.Advice _,
          Block.CautionNote _,
          Block.Simple _,
          Block.Drawing _,
          Block.StretchFigure _ ->
          true;
      case Block.Ask _,
          Block.FoodsChart _,
          Block.DailyAmountsTable _,
          Block.SafetyFigure _,
          Block.Quiz _ ->
          false;
    };
  }

  private static Stream<Problem> card(Card card) {
    List<Block> calls = simple(card);
    Place at = calls.getFirst().at();
    Prose simpler = prose(calls.stream().flatMap(call -> Blocks.inside(call).stream()));
    Prose replaced = prose(card.blocks().stream().filter(Card::isProse));
    Prose paragraphs =
        prose(card.blocks().stream().filter(block -> block instanceof Block.Paragraph));
    Prose all =
        prose(
            Blocks.all(
                card.blocks().stream().filter(block -> !(block instanceof Block.Simple)).toList()));
    return Stream.of(
            problem(calls.size() > 1, at, "The card is said simpler twice.", "Make it one."),
            problem(
                replaced.words() > 0 && simpler.words() > replaced.words() * MOST_WORDS,
                at,
                "Said simpler in %d words, in full in %d."
                    .formatted(simpler.words(), replaced.words()),
                "Leave some out."),
            problem(
                simpler.strong() < paragraphs.strong(),
                at,
                "Said simpler, the card loses strong words of its paragraphs.",
                "Keep each warning and each way to care, **strong** as it is."),
            lost(replaced, simpler, at),
            held(simpler, all, at))
        .flatMap(problems -> problems);
  }

  private static Prose prose(Stream<Block> blocks) {
    return new Prose(blocks.flatMap(block -> Blocks.texts(block).stream()).toList());
  }

  private static Stream<Problem> safety(SafetyCard card) {
    Prose all = new Prose(Stream.of(card.sign(), card.todo()).flatMap(List::stream).toList());
    return card.simple().isEmpty()
        ? Stream.of(missing(card.at()))
        : held(new Prose(card.simple()), all, card.at());
  }

  private static Stream<Problem> lost(Prose replaced, Prose simpler, Place at) {
    String lost =
        replaced.numbers().stream()
            .filter(number -> !simpler.numbers().contains(number))
            .sorted()
            .collect(Collectors.joining(", "));
    return problem(
        !lost.isEmpty(), at, "Said simpler, the card loses " + lost + ".", "Say whom to call.");
  }

  /// Short, and resting on nothing new.
  private static Stream<Problem> held(Prose simpler, Prose all, Place at) {
    String foreign =
        simpler.sources().stream()
            .filter(source -> !all.sources().contains(source))
            .sorted()
            .collect(Collectors.joining(", "));
    return Stream.concat(
        problem(
            !foreign.isEmpty(),
            at,
            "Said simpler, the card rests on what it does not rest on in full: " + foreign + ".",
            "Say only what the card says, with its source."),
        problem(
            simpler.sentences() > MOST_SENTENCES,
            at,
            "Said simpler in " + simpler.sentences() + " sentences.",
            "Keep to " + MOST_SENTENCES + " at most."));
  }

  private static Stream<Problem> problem(boolean wrong, Place at, String message, String remedy) {
    return wrong ? Stream.of(new Problem(at, message, remedy)) : Stream.empty();
  }
}
