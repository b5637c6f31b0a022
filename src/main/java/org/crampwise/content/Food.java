package org.crampwise.content;

import java.util.Set;

/// A row of foods.csv with its words in the pack's language.
///
/// @param amount in one serving, in `unit` (`mg` or `mcg`)
/// @param dailyValuePercent its share of the label's Daily Value, whole percent
/// @param cautions who should ask first; a row with `PREGNANCY` is hidden under that caution
/// @param note the caution's words; empty where there is none
/// @param drawing the name of its illustration
public record Food(
    String id,
    String nutrient,
    String name,
    String serving,
    double amount,
    String unit,
    int dailyValuePercent,
    String source,
    Set<Caution> cautions,
    String note,
    String drawing,
    Place at) {
  public Food {
    cautions = Set.copyOf(cautions);
  }
}
