package org.crampwise.selfcheck;

import java.util.List;
import java.util.stream.Stream;

/// What has to be answered for something to be given.
public sealed interface Rule {

  /// A code is among the answers to a question.
  record Answered(String linkId, String code) implements Rule {}

  record Any(List<Rule> rules) implements Rule {
    public Any {
      rules = List.copyOf(rules);
    }
  }

  record All(List<Rule> rules) implements Rule {
    public All {
      rules = List.copyOf(rules);
    }
  }

  record AtLeast(int count, List<Rule> rules) implements Rule {
    public AtLeast {
      rules = List.copyOf(rules);
    }
  }

  default boolean holds(Answers answers) {
    return switch (this) {
      case Answered(String linkId, String code) -> answers.has(linkId, code);
      case Any(List<Rule> rules) -> rules.stream().anyMatch(rule -> rule.holds(answers));
      case All(List<Rule> rules) -> rules.stream().allMatch(rule -> rule.holds(answers));
      case AtLeast(int count, List<Rule> rules) ->
          rules.stream().filter(rule -> rule.holds(answers)).count() >= count;
    };
  }

  /// The answers that make it hold, in the order the rule names them; none when it does not hold.
  default List<Answered> because(Answers answers) {
    if (!holds(answers)) {
      return List.of();
    }
    return switch (this) {
      case Answered answered -> List.of(answered);
      case Any(List<Rule> rules) -> because(rules, answers);
      case All(List<Rule> rules) -> because(rules, answers);
      case AtLeast(int _, List<Rule> rules) -> because(rules, answers);
    };
  }

  private static List<Answered> because(List<Rule> rules, Answers answers) {
    return rules.stream().flatMap(rule -> rule.because(answers).stream()).distinct().toList();
  }

  /// Every answer it names.
  default Stream<Answered> named() {
    return switch (this) {
      case Answered answered -> Stream.of(answered);
      case Any(List<Rule> rules) -> rules.stream().flatMap(Rule::named);
      case All(List<Rule> rules) -> rules.stream().flatMap(Rule::named);
      case AtLeast(int _, List<Rule> rules) -> rules.stream().flatMap(Rule::named);
    };
  }
}
