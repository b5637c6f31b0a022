package org.crampwise.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoodOrderTest {
  private static Food food(String name, double amount) {
    return new Food(
        name,
        "magnesium",
        name,
        "1 cup",
        amount,
        "mg",
        1,
        "S",
        Set.of(),
        "",
        "",
        new Place("t", 1));
  }

  private final Food milk = food("Milk", 24);
  private final Food fish = food("fish", 24);
  private final Food bread = food("Éclair", 80);

  @Test
  void putsTheRichestFirstAndEqualsByName() {
    assertThat(FoodOrder.MOST_FIRST.sorted(List.of(milk, fish, bread), Locale.ENGLISH))
        .containsExactly(bread, fish, milk);
  }

  @Test
  void sortsNamesAsTheLanguageDoes() {
    assertThat(FoodOrder.BY_NAME.sorted(List.of(milk, fish, bread), Locale.ENGLISH))
        .containsExactly(bread, fish, milk);
    assertThat(FoodOrder.BY_NAME.sorted(List.of(milk, bread, fish), Locale.ENGLISH).getLast())
        .isEqualTo(milk);
  }
}
