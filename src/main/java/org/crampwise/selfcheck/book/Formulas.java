package org.crampwise.selfcheck.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampwise.content.Urgency;
import org.crampwise.selfcheck.EnableWhen;
import org.crampwise.selfcheck.Guidance;
import org.crampwise.selfcheck.Guidance.TopicRule;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.ItemType;
import org.crampwise.selfcheck.Operator;
import org.crampwise.selfcheck.Questionnaire;
import org.crampwise.selfcheck.Rule;
import org.crampwise.selfcheck.Value;

/// The rules and conditions of a self-check, said in ticks.
final class Formulas {
  private final Questionnaire questionnaire;
  private final Map<String, Choices> questions = new LinkedHashMap<>();

  Formulas(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    questionnaire
        .all()
        .filter(Item::isQuestion)
        .forEach(item -> questions.put(item.linkId(), Choices.of(item)));
  }

  /// In the order they are asked.
  List<Choices> questions() {
    return List.copyOf(questions.values());
  }

  /// Whether every condition is on a question asked before, and on answers that it offers.
  boolean countable() {
    Set<String> before = new HashSet<>();
    List<Item> items = questionnaire.all().toList();
    for (Item item : items) {
      if (!item.enableWhen().conditions().stream()
          .allMatch(condition -> before.contains(condition.question()) && isOffered(condition))) {
        return false;
      }
      before.add(item.linkId());
    }
    return true;
  }

  private boolean isOffered(EnableWhen.Condition condition) {
    Choices asked = question(condition.question());
    return condition.operator() == Operator.EXISTS
        || !asked.own()
        || (asked.item().type() == ItemType.OPEN_CHOICE
            && condition.value() instanceof Value.Coding);
  }

  private Choices question(String linkId) {
    return Objects.requireNonNull(questions.get(linkId), linkId);
  }

  /// When an item is asked.
  Formula asked(Item item) {
    List<Formula> all = new ArrayList<>();
    questionnaire
        .parent(item)
        .ifPresent(
            parent -> {
              all.add(asked(parent));
              if (parent.isQuestion()) {
                all.add(answered(parent.linkId()));
              }
            });
    EnableWhen when = item.enableWhen();
    Stream<Formula> conditions = when.conditions().stream().map(this::condition);
    if (!when.conditions().isEmpty()) {
      all.add(when.all() ? Formula.all(conditions) : Formula.any(conditions));
    }
    return Formula.all(all.stream());
  }

  private Formula condition(EnableWhen.Condition condition) {
    String linkId = condition.question();
    Value value = condition.value();
    return switch (condition.operator()) {
      case EXISTS ->
          value.equals(new Value.Truth(true))
              ? answered(linkId)
              : new Formula.Not(answered(linkId));
      case NOT_EQUAL -> new Formula.Not(ticked(linkId, value::equals));
      case EQUAL, GREATER, LESS, GREATER_OR_EQUAL, LESS_OR_EQUAL ->
          ticked(linkId, offered -> condition.operator().holds(List.of(offered), value));
    };
  }

  private Formula.Ticked answered(String linkId) {
    return new Formula.Ticked(
        IntStream.range(0, question(linkId).ticks())
            .mapToObj(place -> new Formula.Tick(linkId, place))
            .collect(Collectors.toSet()));
  }

  private Formula.Ticked ticked(String linkId, Predicate<Value> meant) {
    return new Formula.Ticked(
        question(linkId)
            .ticks(meant)
            .mapToObj(place -> new Formula.Tick(linkId, place))
            .collect(Collectors.toSet()));
  }

  Formula rule(Rule rule) {
    return switch (rule) {
      case Rule.Answered(String linkId, String code) ->
          ticked(
              linkId, value -> value instanceof Value.Coding coding && coding.code().equals(code));
      case Rule.Any(List<Rule> rules) -> any(rules);
      case Rule.All(List<Rule> rules) -> Formula.all(rules.stream().map(this::rule));
      case Rule.AtLeast(int count, List<Rule> rules) ->
          new Formula.AtLeast(count, rules.stream().map(this::rule).toList());
    };
  }

  /// Answers any of which will do are one leaf.
  private Formula any(List<Rule> rules) {
    List<Formula> formulas = rules.stream().map(this::rule).toList();
    Set<Formula.Tick> ticks =
        formulas.stream()
            .flatMap(
                f -> f instanceof Formula.Ticked(Set<Formula.Tick> t) ? t.stream() : Stream.of())
            .collect(Collectors.toSet());
    return Formula.any(
        Stream.concat(
            Stream.of(new Formula.Ticked(ticks)),
            formulas.stream().filter(formula -> !(formula instanceof Formula.Ticked))));
  }

  Formula topic(TopicRule topic, Guidance guidance) {
    Stream<Formula> wanted = topic.when().map(this::rule).stream();
    Stream<Rule> taken =
        Stream.concat(
            topic.unless().stream(),
            guidance.cautions().stream()
                .filter(caution -> topic.notWith().contains(caution.caution()))
                .map(Guidance.CautionRule::when));
    return Formula.all(Stream.concat(wanted, taken.map(rule -> new Formula.Not(rule(rule)))));
  }

  Formula emergency(Guidance guidance) {
    return Formula.any(
        guidance.cards().stream()
            .filter(card -> card.level() == Urgency.EMERGENCY)
            .map(card -> rule(card.when())));
  }
}
