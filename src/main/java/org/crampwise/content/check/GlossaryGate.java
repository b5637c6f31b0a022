package org.crampwise.content.check;

import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.crampwise.content.Term;

/// The glossary is large enough and each meaning short enough.
final class GlossaryGate implements Gate {
  private static final int FEWEST_TERMS = 50;
  private static final int LONGEST_MEANING = 25;

  @Override
  public List<Problem> check(ContentPack pack) {
    int terms = pack.glossary().size();
    Stream<Problem> few =
        terms >= FEWEST_TERMS
            ? Stream.empty()
            : Stream.of(
                new Problem(
                    new Place("content/" + pack.language() + "/glossary.toml", 1),
                    "The glossary has " + terms + " words.",
                    "It needs " + FEWEST_TERMS + " at least."));
    Stream<Problem> wordy =
        pack.glossary().values().stream()
            .filter(term -> words(term) > LONGEST_MEANING)
            .map(
                term ->
                    new Problem(
                        term.at(),
                        "The meaning of " + term.id() + " has " + words(term) + " words.",
                        "Keep to " + LONGEST_MEANING + " at most."));
    return Stream.concat(few, wordy).toList();
  }

  private static int words(Term term) {
    return Sentences.words(term.meaning()).size();
  }
}
