package org.crampwise.content.check;

import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.AdviceTopic;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;

/// A language's wording rules are as many as those of English, and none of them is empty.
final class WordingParity {
  private final Wording english;

  WordingParity(Wording english) {
    this.english = english;
  }

  List<Problem> check(Wording wording, String language) {
    Place at = new Place("content/" + language + "/wording.toml", 1);
    Stream<String> rules =
        wording.rules().size() < english.rules().size()
            ? Stream.of(
                "There are %d rules with brands, in English %d."
                    .formatted(wording.rules().size(), english.rules().size()))
            : Stream.empty();
    Stream<String> empty =
        wording.rules().stream()
            .filter(rule -> rule.forms().patterns().isEmpty())
            .map(rule -> "The rule \"" + rule.why() + "\" has no patterns.");
    Stream<String> topics =
        Stream.of(AdviceTopic.values())
            .filter(topic -> patterns(english, topic) > 0 && patterns(wording, topic) == 0)
            .map(topic -> "[topics." + topic.id() + "] has no patterns.");
    return Stream.of(rules, empty, topics)
        .flatMap(found -> found)
        .map(message -> new Problem(at, message, "Write what the English one does."))
        .toList();
  }

  private static int patterns(Wording wording, AdviceTopic topic) {
    Forms forms = wording.topics().get(topic);
    return forms == null ? 0 : forms.patterns().size();
  }
}
