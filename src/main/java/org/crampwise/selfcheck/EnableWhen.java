package org.crampwise.selfcheck;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// When an item is asked: conditions on the answers to other questions.
///
/// @param all whether every condition has to hold, or any of them
/// @param conditions none means always
public record EnableWhen(boolean all, List<Condition> conditions) {
  public static final EnableWhen ALWAYS = new EnableWhen(true, List.of());

  public EnableWhen {
    conditions = List.copyOf(conditions);
  }

  /// @param question the linkId of the question whose answers count
  public record Condition(String question, Operator operator, Value value) {}

  /// Whether it holds.
  ///
  /// @param answers the answers to a question by its linkId
  boolean holds(Function<String, List<Value>> answers) {
    Predicate<Condition> met =
        condition ->
            condition.operator().holds(answers.apply(condition.question()), condition.value());
    return conditions.isEmpty()
        || (all ? conditions.stream().allMatch(met) : conditions.stream().anyMatch(met));
  }
}
