package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DepartureTest {
  @Test
  void onlyWhatIsCarriedThroughIsPossible() {
    Map<String, String> service = Map.of(Departure.VARIABLE, " 20 21  23 999 x");

    assertThat(Departure.possible(service, true))
        .containsExactly(Departure.LEAVE_KIOSK, Departure.RESTART_PROGRAM, Departure.SHUT_DOWN);
    assertThat(Departure.possible(Map.of(), true)).isEmpty();
    assertThat(Departure.possible(Map.of(), false))
        .as("a window can always be closed")
        .containsExactly(Departure.LEAVE_KIOSK);
  }
}
