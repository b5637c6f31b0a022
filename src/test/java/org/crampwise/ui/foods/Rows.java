package org.crampwise.ui.foods;

import java.util.Set;
import org.crampwise.content.DailyAmount;
import org.crampwise.content.Food;
import org.crampwise.content.Place;

/// Foods and daily amounts for tests.
final class Rows {
  private static final Place HERE = new Place("test", 1);

  private Rows() {}

  static Food food(String id, String name, double amount) {
    return new Food(id, "magnesium", name, "1 cup", amount, "mg", 10, "S", Set.of(), "", id, HERE);
  }

  /// A row for ages in years; `to` 0 for no end.
  static DailyAmount daily(DailyAmount.Who who, int from, int to, double amount) {
    return new DailyAmount(
        "US",
        "magnesium",
        who,
        from * DailyAmounts.YEAR,
        to == 0 ? Integer.MAX_VALUE : to * DailyAmounts.YEAR,
        amount,
        "mg",
        "RDA",
        "S",
        HERE);
  }
}
