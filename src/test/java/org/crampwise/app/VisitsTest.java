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
}
