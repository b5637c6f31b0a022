package org.crampwise.content.check;

import static org.crampwise.content.check.Passage.Kind.ADVICE;
import static org.crampwise.content.check.Passage.Kind.ASK;
import static org.crampwise.content.check.Passage.Kind.BODY;
import static org.crampwise.content.check.Passage.Kind.CAUTION;
import static org.crampwise.content.check.Passage.Kind.EXPLANATION;
import static org.crampwise.content.check.Passage.Kind.SIGN;
import static org.crampwise.content.check.Passage.Kind.SIGN_SIMPLE;
import static org.crampwise.content.check.Passage.Kind.SIMPLE;
import static org.crampwise.content.check.Passage.Kind.STEP;
import static org.crampwise.content.check.Passage.Kind.TODO;

import java.util.List;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Problem;

/// Every paragraph and list item ends in its source.
final class FootnoteGate implements Gate {
  @Override
  public List<Problem> check(ContentPack pack) {
    return Passages.of(pack).stream()
        .filter(
            passage ->
                passage.is(
                    BODY, ADVICE, CAUTION, SIMPLE, ASK, EXPLANATION, SIGN, TODO, SIGN_SIMPLE, STEP))
        .filter(passage -> !passage.sourced())
        .map(
            passage ->
                new Problem(
                    passage.at(),
                    "Without a source: " + Quote.of(passage.text()),
                    "End it with a footnote such as [^MM-Q]."))
        .toList();
  }
}
