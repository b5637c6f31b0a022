package org.crampwise.selfcheck.book;

import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crampwise.content.Urgency;
import org.crampwise.selfcheck.Guidance;
import org.crampwise.selfcheck.Questionnaire;

/// How many different assessments there are: level, cards, topics and cautions, over every complete
/// set of answers that the questionnaire allows. Counted exactly, without going through the answers
/// one by one.
///
/// @param byLevel how many of each level; the empty one is for no card at all
/// @param alone how many of the emergencies have one card only, as on a screen that stops at the
///   first
public record Outcomes(Map<Optional<Urgency>, BigInteger> byLevel, BigInteger alone) {
  public Outcomes {
    byLevel = Map.copyOf(byLevel);
  }

  public BigInteger at(Optional<Urgency> level) {
    return Objects.requireNonNull(byLevel.getOrDefault(level, BigInteger.ZERO));
  }

  public BigInteger total() {
    return byLevel.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
  }

  /// Counts them; empty when something depends on an answer that is not picked from a list, or on a
  /// question that is asked later.
  public static Optional<Outcomes> of(Questionnaire questionnaire, Guidance guidance) {
    Formulas formulas = new Formulas(questionnaire);
    return formulas.countable()
        ? Optional.of(new Counting(formulas, guidance).count())
        : Optional.empty();
  }
}
