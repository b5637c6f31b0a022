package org.crampwise.content.check;

import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Problem;

/// No string breaks a wording rule of its language.
final class WordingGate implements Gate {
  private final List<Wording.Rule> rules;

  WordingGate(List<Wording.Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  @Override
  public List<Problem> check(ContentPack pack) {
    return check(Passages.of(pack));
  }

  List<Problem> check(List<Passage> passages) {
    return passages.stream()
        .flatMap(
            passage ->
                Sentences.of(passage.text()).stream()
                    .flatMap(sentence -> broken(passage, sentence)))
        .toList();
  }

  private Stream<Problem> broken(Passage passage, String sentence) {
    return rules.stream()
        .flatMap(
            rule ->
                rule.forms().in(sentence).stream()
                    .map(
                        words ->
                            new Problem(
                                passage.at(),
                                rule.why() + " (\"" + words + "\"): " + Quote.of(sentence),
                                rule.instead())));
  }
}
