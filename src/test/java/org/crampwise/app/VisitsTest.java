package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

/// Made-up visitors, who touch whatever there is.
class VisitsTest extends JourneyTest {
  private static final int VISITORS = 3;

  @Test
  void eachLeavesThePosterToTheNext() {
    long touches =
        fx(
            () -> {
              Visits visits = new Visits(composition(), scene(), 1);
              for (int i = 0; i < VISITORS; i++) {
                visits.one();
                assertThat(composition().navigator().current()).contains(new Screen.Attract());
              }
              return visits.touches();
            });

    assertThat(touches).isGreaterThan(VISITORS);
  }

  @Test
  void whatIsHeldIsCounted() {
    Footprint held = Footprint.now();

    assertThat(held.heap()).isGreaterThan(1_000_000);
    assertThat(held.threads()).isGreaterThan(1);
    assertThat(held.toString()).contains("live heap", "threads " + held.threads());
  }

  @Test
  void moreThanBeforeIsMoreOfAnything() {
    Footprint before = new Footprint(40_000_000, 11, 33);

    assertThat(new Footprint(41_999_999, 11, 33).exceeds(before, 2_000_000)).isFalse();
    assertThat(new Footprint(42_000_001, 11, 33).exceeds(before, 2_000_000)).isTrue();
    assertThat(new Footprint(1, 12, 33).exceeds(before, 2_000_000)).isTrue();
    assertThat(new Footprint(1, 11, 34).exceeds(before, 2_000_000)).isTrue();
    assertThat(before.least(new Footprint(1, 12, 30))).isEqualTo(new Footprint(1, 11, 30));
  }
}
