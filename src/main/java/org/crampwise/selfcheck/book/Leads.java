package org.crampwise.selfcheck.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.selfcheck.Guidance;
import org.crampwise.selfcheck.Guidance.CardRule;
import org.crampwise.selfcheck.Guidance.CautionRule;
import org.crampwise.selfcheck.Guidance.TopicRule;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Option;
import org.crampwise.selfcheck.Questionnaire;
import org.crampwise.selfcheck.Rule;
import org.crampwise.selfcheck.Value;

/// What one answer has a part in.
final class Leads {
  private final Questionnaire questionnaire;
  private final Guidance guidance;

  Leads(Questionnaire questionnaire, Guidance guidance) {
    this.questionnaire = questionnaire;
    this.guidance = guidance;
  }

  /// One line for each kind of thing it leads to; none for an answer that leads to nothing.
  List<String> of(Item question, Option option) {
    List<String> lines = new ArrayList<>();
    if (option.exclusive()) {
      lines.add("Takes every other answer to this question away.");
    }
    opens(question.linkId(), option.value(), lines);
    if (option.value() instanceof Value.Coding coding) {
      given(new Rule.Answered(question.linkId(), coding.code()), lines);
    }
    return lines;
  }

  private void opens(String linkId, Value value, List<String> lines) {
    add(
        lines,
        "Decides about",
        questionnaire
            .all()
            .filter(
                item ->
                    item.enableWhen().conditions().stream()
                        .anyMatch(
                            condition ->
                                condition.question().equals(linkId)
                                    && condition.value().equals(value)))
            .map(item -> "`%s`".formatted(item.linkId())));
  }

  private void given(Rule.Answered answer, List<String> lines) {
    Stream<CardRule> cards = guidance.cards().stream();
    add(
        lines,
        "Card",
        cards
            .filter(card -> names(card.when(), answer))
            .map(
                card ->
                    "%s, %s%s"
                        .formatted(card.card(), card.level().id(), with(card.when(), answer))));
    add(
        lines,
        "Topic",
        guidance.topics().stream()
            .filter(topic -> topic.when().filter(when -> names(when, answer)).isPresent())
            .map(topic -> topic.topic() + topic.when().map(when -> with(when, answer)).orElse("")));
    add(
        lines,
        "Takes away topic",
        guidance.topics().stream()
            .filter(topic -> topic.unless().filter(unless -> names(unless, answer)).isPresent())
            .map(TopicRule::topic));
    add(
        lines,
        "Caution",
        guidance.cautions().stream()
            .filter(caution -> names(caution.when(), answer))
            .map(caution -> caution(caution, answer)));
  }

  private static String caution(CautionRule rule, Rule.Answered answer) {
    return rule.caution().id() + with(rule.when(), answer);
  }

  private static void add(List<String> lines, String what, Stream<String> found) {
    String all = found.collect(Collectors.joining("; "));
    if (!all.isEmpty()) {
      lines.add("%s: %s.".formatted(what, all));
    }
  }

  private static boolean names(Rule rule, Rule.Answered answer) {
    return rule.named().anyMatch(answer::equals);
  }

  private static String with(Rule rule, Rule.Answered answer) {
    return isEnough(rule, answer) ? "" : " (only together with another answer)";
  }

  private static boolean isEnough(Rule rule, Rule.Answered answer) {
    return switch (rule) {
      case Rule.Answered one -> one.equals(answer);
      case Rule.Any(List<Rule> rules) -> rules.stream().anyMatch(each -> isEnough(each, answer));
      case Rule.All(List<Rule> rules) -> rules.stream().allMatch(each -> isEnough(each, answer));
      case Rule.AtLeast(int count, List<Rule> rules) ->
          rules.stream().filter(each -> isEnough(each, answer)).count() >= count;
    };
  }
}
