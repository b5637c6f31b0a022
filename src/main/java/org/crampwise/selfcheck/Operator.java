package org.crampwise.selfcheck;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/// How enableWhen compares the answers to a question with a value.
public enum Operator {
  EXISTS("exists"),
  EQUAL("="),
  NOT_EQUAL("!="),
  GREATER(">"),
  LESS("<"),
  GREATER_OR_EQUAL(">="),
  LESS_OR_EQUAL("<=");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  public static Optional<Operator> of(String sign) {
    return Arrays.stream(values()).filter(operator -> operator.sign.equals(sign)).findFirst();
  }

  public String sign() {
    return sign;
  }

  /// Whether it asks which of two values comes first.
  public boolean orders() {
    return switch (this) {
      case EXISTS, EQUAL, NOT_EQUAL -> false;
      case GREATER, LESS, GREATER_OR_EQUAL, LESS_OR_EQUAL -> true;
    };
  }

  /// Whether the answers meet it. `!=` holds when no answer equals the value, and so also when
  /// there is none: decisions/0010 says why.
  public boolean holds(List<Value> answers, Value expected) {
    return switch (this) {
      case EXISTS -> expected.equals(new Value.Truth(!answers.isEmpty()));
      case EQUAL -> answers.contains(expected);
      case NOT_EQUAL -> !answers.contains(expected);
      case GREATER -> any(answers, expected, order -> order > 0);
      case LESS -> any(answers, expected, order -> order < 0);
      case GREATER_OR_EQUAL -> any(answers, expected, order -> order >= 0);
      case LESS_OR_EQUAL -> any(answers, expected, order -> order <= 0);
    };
  }

  private static boolean any(List<Value> answers, Value expected, IntPredicate wanted) {
    return answers.stream()
        .map(answer -> answer.compare(expected))
        .filter(OptionalInt::isPresent)
        .anyMatch(order -> wanted.test(order.getAsInt()));
  }
}
