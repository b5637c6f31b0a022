package org.crampwise.selfcheck.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Questionnaire;
import org.crampwise.selfcheck.Rule;
import org.crampwise.selfcheck.Value;
import org.crampwise.selfcheck.json.Element;

/// Reads what has to be answered: `{"linkId", "code"}`, `{"any": []}`, `{"all": []}` or
/// `{"atLeast": 2, "of": []}`.
final class RuleReader {
  private final Questionnaire questionnaire;
  private final Set<String> questions;

  RuleReader(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.questions =
        questionnaire
            .all()
            .filter(Item::isQuestion)
            .map(Item::linkId)
            .collect(Collectors.toUnmodifiableSet());
  }

  Optional<Rule> required(Element element, String name) {
    if (!element.names().contains(name)) {
      element.fault("`%s` is missing.".formatted(name));
    }
    return optional(element, name);
  }

  Optional<Rule> optional(Element element, String name) {
    return element.element(name).flatMap(this::rule);
  }

  private Optional<Rule> rule(Element element) {
    Optional<Rule> rule = kind(element);
    element.done();
    return rule;
  }

  private Optional<Rule> kind(Element element) {
    if (element.names().contains("any")) {
      return Optional.of(new Rule.Any(rules(element, "any")));
    }
    if (element.names().contains("all")) {
      return Optional.of(new Rule.All(rules(element, "all")));
    }
    if (element.names().contains("atLeast")) {
      return element.whole("atLeast").map(count -> atLeast(element, count));
    }
    return answered(element);
  }

  private List<Rule> rules(Element element, String name) {
    List<Rule> rules =
        element.elements(name).stream().flatMap(rule -> rule(rule).stream()).toList();
    if (rules.isEmpty()) {
      element.fault("`%s` is empty.".formatted(name));
    }
    return rules;
  }

  private Rule atLeast(Element element, int count) {
    List<Rule> rules = rules(element, "of");
    if (count < 1 || count > rules.size()) {
      element.fault("`atLeast` is %d, and there are %d rules.".formatted(count, rules.size()));
    }
    return new Rule.AtLeast(count, rules);
  }

  private Optional<Rule> answered(Element element) {
    String linkId = element.required("linkId");
    String code = element.required("code");
    Optional<Item> item = questionnaire.item(linkId).filter(Item::isQuestion);
    if (item.isEmpty()) {
      GuidanceReader.unknown(element, "question", linkId, questions);
      return Optional.empty();
    }
    if (item.get().option(code).isEmpty()) {
      GuidanceReader.unknown(element, "answer to `%s`,".formatted(linkId), code, codes(item.get()));
      return Optional.empty();
    }
    return Optional.of(new Rule.Answered(linkId, code));
  }

  private static List<String> codes(Item item) {
    return item.asked().options().stream()
        .map(option -> option.value())
        .filter(Value.Coding.class::isInstance)
        .map(Value::toString)
        .toList();
  }
}
