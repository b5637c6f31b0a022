package org.crampwise.selfcheck;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What an answer that is not chosen from a list has to keep to.
///
/// @param least no answer below this; of the question's own kind
/// @param most no answer above this
/// @param step between two places of a slider
/// @param fewest how many answers there have to be, if there are any
/// @param unit what a quantity is measured in
public record Limits(
    Optional<Value> least,
    Optional<Value> most,
    OptionalInt decimals,
    OptionalInt minLength,
    OptionalInt maxLength,
    Optional<Pattern> regex,
    OptionalInt fewest,
    OptionalInt mostAnswers,
    OptionalInt step,
    Optional<Value.Coding> unit) {
  public static final Limits NONE =
      new Limits(
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty());
}
