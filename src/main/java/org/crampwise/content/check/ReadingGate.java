package org.crampwise.content.check;

import static org.crampwise.content.check.Passage.Kind.FOOD;
import static org.crampwise.content.check.Passage.Kind.SIGN_SIMPLE;
import static org.crampwise.content.check.Passage.Kind.SIMPLE;
import static org.crampwise.content.check.Passage.Kind.TERM;
import static org.crampwise.content.check.Passage.Kind.TITLE;

import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Problem;

/// Nothing is harder to read than the language's limits.
final class ReadingGate implements Gate {
  private static final int WORDS_TO_NAME = 8;

  /// How long a sentence may be where something is said simpler, as a part of any other.
  private static final double SIMPLER = 0.75;

  private final Measure measure;
  private final int sentenceWords;

  /// @param sentenceWords the most words in a sentence
  ReadingGate(Measure measure, int sentenceWords) {
    this.measure = measure;
    this.sentenceWords = sentenceWords;
  }

  @Override
  public List<Problem> check(ContentPack pack) {
    return Stream.concat(
            ReadingUnit.of(pack).stream().flatMap(unit -> grades(unit).stream()),
            sentences(Passages.of(pack)).stream())
        .toList();
  }

  List<Problem> grades(ReadingUnit unit) {
    return measure.scores(unit).stream()
        .flatMap(score -> score.trouble(unit.name()).stream())
        .map(trouble -> new Problem(unit.at(), trouble, remedy(unit)))
        .toList();
  }

  private String remedy(ReadingUnit unit) {
    return "Shorten sentences, or use shorter words than: "
        + String.join(", ", unit.heaviest(measure::heavy, WORDS_TO_NAME))
        + ".";
  }

  List<Problem> sentences(List<Passage> passages) {
    return passages.stream()
        .filter(passage -> !passage.is(TITLE, TERM, FOOD))
        .flatMap(this::sentences)
        .toList();
  }

  private Stream<Problem> sentences(Passage passage) {
    int most =
        passage.is(SIMPLE, SIGN_SIMPLE) ? (int) Math.round(sentenceWords * SIMPLER) : sentenceWords;
    return Sentences.of(passage.text()).stream()
        .filter(sentence -> length(sentence) > most)
        .map(
            sentence ->
                new Problem(
                    passage.at(),
                    "A sentence of " + length(sentence) + " words: " + Quote.of(sentence),
                    "Keep to " + most + " at most."));
  }

  private static int length(String sentence) {
    return Sentences.words(sentence).size();
  }
}
