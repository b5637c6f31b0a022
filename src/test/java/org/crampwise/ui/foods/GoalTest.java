package org.crampwise.ui.foods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoalTest {
  private final Goal one = new Goal(320, 320, List.of());
  private final Goal range = new Goal(310, 420, List.of());

  @Test
  void fillsTowardsTheDailyAmount() {
    assertThat(one.marks(80)).isEqualTo(new Goal.Marks(0.25, 1, 1));
    assertThat(one.marks(320)).isEqualTo(new Goal.Marks(1, 1, 1));
  }

  @Test
  void runsOverCalmly() {
    assertThat(one.marks(640)).isEqualTo(new Goal.Marks(1, 0.5, 0.5));
  }

  @Test
  void marksBothEndsOfARange() {
    assertThat(range.marks(210)).isEqualTo(new Goal.Marks(0.5, 310.0 / 420, 1));
    assertThat(range.marks(840)).isEqualTo(new Goal.Marks(1, 310.0 / 840, 0.5));
  }
}
