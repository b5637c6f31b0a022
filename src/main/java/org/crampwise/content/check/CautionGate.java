package org.crampwise.content.check;

import static org.crampwise.content.check.Passage.Kind.ANSWER;
import static org.crampwise.content.check.Passage.Kind.CAUTION;
import static org.crampwise.content.check.Passage.Kind.QUESTION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crampwise.content.AdviceTopic;
import org.crampwise.content.Caution;
import org.crampwise.content.Cautions;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Problem;
import org.crampwise.content.Topic;

/// Under each caution, no deck still encourages what the caution forbids, and nothing that is shown
/// under all of them does: red-flag cards, glossary, foods, the words of the cautions.
final class CautionGate implements Gate {
  private final Map<AdviceTopic, Forms> topics;

  CautionGate(Map<AdviceTopic, Forms> topics) {
    this.topics = Map.copyOf(topics);
  }

  @Override
  public List<Problem> check(ContentPack pack) {
    return Stream.of(Caution.values())
        .flatMap(
            caution ->
                Stream.concat(
                    Passages.decks(pack).flatMap(deck -> left(deck, caution)),
                    always(pack, caution)))
        .toList();
  }

  private Stream<Problem> left(Topic deck, Caution caution) {
    return Passages.of(new Cautions(Set.of(caution)).in(deck)).stream()
        .filter(passage -> !passage.is(CAUTION, QUESTION, ANSWER))
        .flatMap(
            passage ->
                encouraged(passage, caution)
                    .map(
                        topic ->
                            problem(
                                passage,
                                caution,
                                "Put it into > [!advice topic=" + topic.id() + " evidence=...].")));
  }

  private Stream<Problem> always(ContentPack pack, Caution caution) {
    return Passages.beside(pack).stream()
        .flatMap(
            passage ->
                encouraged(passage, caution)
                    .map(_ -> problem(passage, caution, "Say whom to ask instead.")));
  }

  private static Problem problem(Passage passage, Caution caution, String remedy) {
    return new Problem(
        passage.at(),
        "Under the caution " + caution.id() + " this still stands: " + Quote.of(passage.text()),
        remedy);
  }

  private Stream<AdviceTopic> encouraged(Passage passage, Caution caution) {
    return Sentences.of(passage.text()).stream().flatMap(sentence -> encouraged(sentence, caution));
  }

  private Stream<AdviceTopic> encouraged(String sentence, Caution caution) {
    return caution.hides().stream()
        .sorted()
        .filter(
            topic ->
                Optional.ofNullable(topics.get(topic))
                    .flatMap(forms -> forms.in(sentence))
                    .isPresent());
  }
}
