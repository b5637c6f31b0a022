package org.crampwise.content.check;

import static org.crampwise.content.check.Passage.Kind.BODY;
import static org.crampwise.content.check.Passage.Kind.EXPLANATION;
import static org.crampwise.content.check.Passage.Kind.MEANING;
import static org.crampwise.content.check.Passage.Kind.SIGN;
import static org.crampwise.content.check.Passage.Kind.SIMPLE;

import java.util.List;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Problem;

/// What tells the reader to do something stands in an advice call-out, where a caution can hide it
/// and its evidence is told; on a red-flag card, in the `do` call-out. Directions to care, such as
/// "Ask the pharmacist", are no advice.
final class AdviceGate implements Gate {
  private final Forms imperatives;

  AdviceGate(Forms imperatives) {
    this.imperatives = imperatives;
  }

  @Override
  public List<Problem> check(ContentPack pack) {
    return Passages.of(pack).stream()
        .filter(passage -> passage.is(BODY, SIMPLE, EXPLANATION, MEANING, SIGN))
        .flatMap(
            passage ->
                Sentences.of(passage.text()).stream()
                    .flatMap(
                        sentence ->
                            imperatives.in(sentence).stream()
                                .map(words -> problem(passage, words, sentence))))
        .toList();
  }

  private static Problem problem(Passage passage, String words, String sentence) {
    return new Problem(
        passage.at(),
        "Advice (\"" + words + "\") outside a call-out: " + Quote.of(sentence),
        switch (passage.kind()) {
          case SIGN -> "Put it into the [!do] call-out.";
          case MEANING, EXPLANATION -> "Say what is so instead.";
          default -> "Put it into > [!advice topic=... evidence=...], or say what is so.";
        });
  }
}
