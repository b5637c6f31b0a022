package org.crampwise.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.crampwise.content.Food;
import org.crampwise.content.Place;
import org.junit.jupiter.api.Test;

class PlateTest {
  private final Food salmon = food("salmon", 2.6);
  private final Food egg = food("egg", 0.5);
  private final Food tempeh = food("tempeh", 0.1);
  private final List<Food> chart = List.of(salmon, egg, tempeh);

  private static Food food(String id, double amount) {
    return new Food(
        id,
        "vitamin-b12",
        id,
        "1 cup",
        amount,
        "mcg",
        1,
        "S",
        Set.of(),
        "",
        id,
        new Place("test", 1));
  }

  @Test
  void takesAFoodOnceAndGivesItBack() {
    Plate plate = Plate.EMPTY.toggled(egg).toggled(salmon);
    assertThat(plate.of(chart)).containsExactly(egg, salmon);
    assertThat(plate.toggled(egg).of(chart)).containsExactly(salmon);
    assertThat(plate.toggled(egg).toggled(salmon).isEmpty()).isTrue();
  }

  @Test
  void staysWhatItWas() {
    Plate plate = Plate.EMPTY.toggled(egg);
    assertThat(plate.toggled(salmon)).isNotEqualTo(plate);
    assertThat(plate.of(chart)).containsExactly(egg);
  }

  /// In doubles 2.6 + 0.5 + 0.1 is 3.2 and a bit.
  @Test
  void sumsAsOneWouldOnPaper() {
    Plate plate = Plate.EMPTY.toggled(salmon).toggled(egg).toggled(tempeh);
    assertThat(plate.sum(chart)).isEqualTo(3.2);
    assertThat(Plate.EMPTY.sum(chart)).isZero();
  }

  @Test
  void countsOnlyWhatTheChartShows() {
    Plate plate = Plate.EMPTY.toggled(salmon).toggled(egg);
    assertThat(plate.sum(List.of(egg))).isEqualTo(0.5);
    assertThat(plate.of(List.of(egg))).containsExactly(egg);
  }
}
