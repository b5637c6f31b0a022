package org.crampwise.session;

import org.crampwise.content.DailyAmount;

/// Whose daily amount a visitor wants to see: a group of people, not the visitor.
///
/// @param fromMonths the first month of age of that group
/// @param toMonths the first month of age no longer in it
public record Eater(DailyAmount.Who who, int fromMonths, int toMonths) {
  /// The group that a row of the table is about.
  public static Eater of(DailyAmount row) {
    return new Eater(row.who(), row.fromMonths(), row.toMonths());
  }

  /// Whether a row of a table, perhaps of another nutrient, holds for all of this group. One for
  /// all holds for women or men too, but never for pregnancy or breastfeeding.
  public boolean in(DailyAmount row) {
    boolean ages = fromMonths >= row.fromMonths() && toMonths <= row.toMonths();
    boolean people =
        switch (who) {
          case FEMALE, MALE -> row.who() == who || row.who() == DailyAmount.Who.ALL;
          case ALL, PREGNANT, BREASTFEEDING -> row.who() == who;
        };
    return ages && people;
  }
}
