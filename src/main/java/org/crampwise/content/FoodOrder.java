package org.crampwise.content;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// How a chart of foods is sorted.
public enum FoodOrder {
  /// Richest first; equals by name.
  MOST_FIRST,
  /// By name, as the language sorts.
  BY_NAME;

  /// The foods in this order.
  public List<Food> sorted(List<Food> foods, Locale locale) {
    Collator collator = Collator.getInstance(locale);
    Comparator<Food> byName = Comparator.comparing(Food::name, collator);
    return foods.stream()
        .sorted(
            switch (this) {
              case MOST_FIRST ->
                  Comparator.comparingDouble(Food::amount).reversed().thenComparing(byName);
              case BY_NAME -> byName;
            })
        .toList();
  }
}
