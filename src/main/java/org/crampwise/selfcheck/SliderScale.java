package org.crampwise.selfcheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// The places of a slider, from the lowest answer to the highest.
///
/// @param step between two places; above zero
public record SliderScale(Item item, BigDecimal least, BigDecimal most, BigDecimal step) {
  /// Where the question gives no step, a range of at least this many gets steps of one.
  private static final BigDecimal WIDE = BigDecimal.TEN;

  private static final BigDecimal FINE = new BigDecimal("0.1");

  /// The scale of a question; empty where it has not both ends.
  public static Optional<SliderScale> of(Item item) {
    Limits limits = item.asked().limits();
    Optional<BigDecimal> least = limits.least().flatMap(Numbers::of);
    Optional<BigDecimal> most = limits.most().flatMap(Numbers::of);
    return least
        .flatMap(low -> most.map(high -> new SliderScale(item, low, high, step(item, low, high))))
        .filter(scale -> scale.last() > 0);
  }

  private static BigDecimal step(Item item, BigDecimal least, BigDecimal most) {
    Limits limits = item.asked().limits();
    if (limits.step().orElse(0) > 0) {
      return BigDecimal.valueOf(limits.step().getAsInt());
    }
    boolean whole =
        item.type() == ItemType.INTEGER
            || limits.decimals().orElse(1) == 0
            || (limits.decimals().isEmpty() && most.subtract(least).compareTo(WIDE) >= 0);
    return whole ? BigDecimal.ONE : FINE;
  }

  /// The place of the highest answer; the lowest is at 0.
  public int last() {
    return most.subtract(least).divide(step, RoundingMode.FLOOR).intValue();
  }

  /// The answer at a place; one beyond an end is that end's.
  public Value at(int place) {
    BigDecimal number = least.add(step.multiply(BigDecimal.valueOf(Math.clamp(place, 0, last()))));
    return Numbers.value(item, number.setScale(Math.max(0, step.scale()), RoundingMode.HALF_UP));
  }

  /// The place nearest to an answer.
  public int place(Value answer) {
    return Numbers.of(answer)
        .map(number -> number.subtract(least).divide(step, 0, RoundingMode.HALF_UP).intValue())
        .map(place -> Math.clamp(place, 0, last()))
        .orElse(0);
  }
}
