package org.crampwise.ui.foods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatePlacesTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void layEveryFoodOnThePlate(int count) {
    List<PlatePlaces.Spot> spots = PlatePlaces.of(count);
    assertThat(spots).hasSize(count);
    for (PlatePlaces.Spot spot : spots) {
      double corner = Math.hypot(spot.x(), spot.y()) + spot.side() * Math.sqrt(0.5);
      assertThat(corner).isLessThanOrEqualTo(1.0001);
    }
  }

  /// Drawings are round things in squares: they may come as close as 0.9 of a side.
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
  void keepFoodsApart(int count) {
    List<PlatePlaces.Spot> spots = PlatePlaces.of(count);
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        PlatePlaces.Spot one = spots.get(i);
        PlatePlaces.Spot other = spots.get(j);
        double apart = Math.hypot(one.x() - other.x(), one.y() - other.y());
        assertThat(apart).isGreaterThanOrEqualTo(0.89 * (one.side() + other.side()) / 2);
      }
    }
  }

  @Test
  void endAtEight() {
    assertThatIllegalArgumentException().isThrownBy(() -> PlatePlaces.of(9));
    assertThatIllegalArgumentException().isThrownBy(() -> PlatePlaces.of(0));
  }
}
