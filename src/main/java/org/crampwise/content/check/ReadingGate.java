package org.crampwise.content.check;

import static org.crampwise.content.check.Passage.Kind.FOOD;
import static org.crampwise.content.check.Passage.Kind.TERM;
import static org.crampwise.content.check.Passage.Kind.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Problem;

/// Nothing is harder to read than the language's limits.
final class ReadingGate implements Gate {
  private static final int WORDS_TO_NAME = 8;

  private final Wording.Limits limits;
  private final Syllables syllables;

  ReadingGate(Wording.Limits limits, Syllables syllables) {
    this.limits = limits;
    this.syllables = syllables;
  }

  @Override
  public List<Problem> check(ContentPack pack) {
    return Stream.concat(
            ReadingUnit.of(pack).stream().flatMap(unit -> grades(unit).stream()),
            sentences(Passages.of(pack)).stream())
        .toList();
  }

  List<Problem> grades(ReadingUnit unit) {
    Readability measure = unit.measure(syllables);
    List<Problem> problems = new ArrayList<>();
    double grade = unit.safety() ? limits.safetyGrade() : limits.grade();
    over(unit, "Reading grade (Flesch-Kincaid, eased)", measure.grade(), grade, problems);
    over(
        unit,
        "Reading grade (Flesch-Kincaid, plain)",
        measure.plainGrade(),
        limits.plainGrade(),
        problems);
    over(unit, "Reading grade (SMOG)", measure.smog(), limits.smog(), problems);
    over(unit, "Words a sentence on average", measure.meanWords(), limits.meanWords(), problems);
    return problems;
  }

  private void over(
      ReadingUnit unit, String what, double value, double limit, List<Problem> problems) {
    if (value > limit) {
      problems.add(
          new Problem(
              unit.at(),
              String.format(
                  Locale.ROOT, "%s of %s: %.2f, above %.1f.", what, unit.name(), value, limit),
              "Shorten sentences, or use shorter words than: "
                  + String.join(", ", unit.heaviest(syllables, WORDS_TO_NAME))
                  + "."));
    }
  }

  List<Problem> sentences(List<Passage> passages) {
    return passages.stream()
        .filter(passage -> !passage.is(TITLE, TERM, FOOD))
        .flatMap(
            passage ->
                Sentences.of(passage.text()).stream()
                    .filter(sentence -> length(sentence) > limits.sentenceWords())
                    .map(
                        sentence ->
                            new Problem(
                                passage.at(),
                                "A sentence of "
                                    + length(sentence)
                                    + " words: "
                                    + Quote.of(sentence),
                                "Keep to " + limits.sentenceWords() + " at most.")))
        .toList();
  }

  private static int length(String sentence) {
    return Sentences.words(sentence).size();
  }
}
