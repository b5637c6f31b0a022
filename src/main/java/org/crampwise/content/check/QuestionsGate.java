package org.crampwise.content.check;

import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.Block;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Problem;
import org.crampwise.content.RichText;
import org.crampwise.content.Topic;

/// Every topic ends in two or three short questions to ask a doctor, nurse or pharmacist.
final class QuestionsGate implements Gate {
  private static final int FEWEST = 2;
  private static final int MOST = 3;
  private static final int LONGEST = 12;
  private static final List<String> QUESTION_MARKS = List.of("?", "؟");

  @Override
  public List<Problem> check(ContentPack pack) {
    return Stream.concat(
            pack.topics().stream().flatMap(QuestionsGate::deck),
            Passages.decks(pack).flatMap(QuestionsGate::asks).flatMap(QuestionsGate::questions))
        .toList();
  }

  private static Stream<Problem> deck(Topic deck) {
    List<Block> last = deck.cards().isEmpty() ? List.of() : deck.cards().getLast().blocks();
    if (asks(deck).count() == 1 && last.stream().anyMatch(Block.Ask.class::isInstance)) {
      return Stream.empty();
    }
    return Stream.of(
        new Problem(
            deck.at(),
            "The deck does not end in one card of questions.",
            "End it with a card that holds > [!ask] and a list."));
  }

  private static Stream<Block.Ask> asks(Topic deck) {
    return deck.cards().stream()
        .flatMap(card -> card.blocks().stream())
        .filter(Block.Ask.class::isInstance)
        .map(Block.Ask.class::cast);
  }

  private static Stream<Problem> questions(Block.Ask ask) {
    int count = ask.questions().size();
    Stream<Problem> number =
        count >= FEWEST && count <= MOST
            ? Stream.empty()
            : Stream.of(
                new Problem(
                    ask.at(),
                    "Questions to ask: " + count + ".",
                    "Keep to " + FEWEST + " or " + MOST + "."));
    return Stream.concat(number, ask.questions().stream().flatMap(QuestionsGate::question));
  }

  private static Stream<Problem> question(RichText question) {
    String text = question.plain();
    Stream<Problem> sign =
        QUESTION_MARKS.stream().anyMatch(text::endsWith) && Sentences.of(text).size() == 1
            ? Stream.empty()
            : Stream.of(
                new Problem(
                    question.at(),
                    "This is not one question: " + Quote.of(text),
                    "End it with a question mark, and ask one thing."));
    int words = Sentences.words(text).size();
    Stream<Problem> length =
        words <= LONGEST
            ? Stream.empty()
            : Stream.of(
                new Problem(
                    question.at(),
                    "A question of " + words + " words: " + Quote.of(text),
                    "Keep to " + LONGEST + " at most."));
    return Stream.concat(sign, length);
  }
}
