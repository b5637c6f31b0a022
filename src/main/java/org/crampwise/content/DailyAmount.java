package org.crampwise.content;

/// A row of daily-amounts.csv: what a healthy person of one group needs a day, from all sources.
///
/// @param country ISO 3166 code, `US`
/// @param fromMonths first month of age it holds for
/// @param toMonths first month of age it no longer holds for; `Integer.MAX_VALUE` for no end
/// @param kind `RDA`, or `AI` where no RDA is set
public record DailyAmount(
    String country,
    String nutrient,
    Who who,
    int fromMonths,
    int toMonths,
    double amount,
    String unit,
    String kind,
    String source,
    Place at) {
  public enum Who {
    ALL,
    FEMALE,
    MALE,
    PREGNANT,
    BREASTFEEDING
  }
}
