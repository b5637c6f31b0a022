package org.crampwise.selfcheck;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampwise.content.Caution;
import org.crampwise.content.Urgency;

/// What the answers lead to: published safety advice, cautions, and topics to read. It picks, and
/// never weighs: no score, no order by importance, no cause.
public record Guidance(List<CardRule> cards, List<TopicRule> topics, List<CautionRule> cautions) {
  private static final Comparator<CardRule> MOST_URGENT_FIRST =
      Comparator.comparing(CardRule::level)
          .thenComparingInt(rule -> Integer.parseInt(rule.card().substring(1)));

  /// The order of topics is the order they are given in.
  public Guidance {
    cards = cards.stream().sorted(MOST_URGENT_FIRST).toList();
    topics = List.copyOf(topics);
    cautions = cautions.stream().sorted(Comparator.comparing(CautionRule::caution)).toList();
  }

  /// @param card a row of the red-flag list, or `E0` or `U0` for an answer of "Not sure"
  /// @param sources the keys of what it rests on
  public record CardRule(String card, Urgency level, Rule when, List<String> sources) {
    public CardRule {
      sources = List.copyOf(sources);
    }
  }

  /// @param when empty for a topic that is always given
  /// @param unless answers that take it away again
  /// @param notWith the cautions that take it away again
  public record TopicRule(
      String topic,
      Optional<Rule> when,
      Optional<Rule> unless,
      Set<Caution> notWith,
      List<String> sources) {
    public TopicRule {
      notWith = Set.copyOf(notWith);
      sources = List.copyOf(sources);
    }

    boolean holds(Answers answers, Set<Caution> cautions) {
      return when.map(rule -> rule.holds(answers)).orElse(true)
          && unless.stream().noneMatch(rule -> rule.holds(answers))
          && notWith.stream().noneMatch(cautions::contains);
    }
  }

  public record CautionRule(Caution caution, Rule when, List<String> sources) {
    public CautionRule {
      sources = List.copyOf(sources);
    }
  }

  /// What these answers lead to. An emergency leaves nothing else to read: no topic, and no card
  /// but those of emergencies.
  public Assessment assess(Answers answers) {
    Set<Caution> given = cautions(answers);
    List<CardRule> hold = cards.stream().filter(rule -> rule.when().holds(answers)).toList();
    boolean emergency = hold.stream().anyMatch(rule -> rule.level() == Urgency.EMERGENCY);
    List<CardRule> shown =
        hold.stream().filter(rule -> !emergency || rule.level() == Urgency.EMERGENCY).toList();
    List<TopicRule> topicsToRead =
        topics.stream().filter(rule -> !emergency && rule.holds(answers, given)).toList();
    Map<String, List<Rule.Answered>> because = new LinkedHashMap<>();
    shown.forEach(rule -> because.put(rule.card(), rule.when().because(answers)));
    topicsToRead.forEach(
        rule -> rule.when().ifPresent(when -> because.put(rule.topic(), when.because(answers))));
    return new Assessment(
        shown.stream().map(CardRule::level).min(Comparator.naturalOrder()),
        shown.stream().map(CardRule::card).toList(),
        topicsToRead.stream().map(TopicRule::topic).toList(),
        given,
        because);
  }

  private Set<Caution> cautions(Answers answers) {
    return cautions.stream()
        .filter(rule -> rule.when().holds(answers))
        .map(CautionRule::caution)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Caution.class)));
  }
}
