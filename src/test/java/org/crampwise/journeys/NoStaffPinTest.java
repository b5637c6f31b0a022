package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampwise.station.KioskConfig;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

/// A machine on which nobody has set a PIN.
class NoStaffPinTest extends StaffJourney {
  @Override
  protected KioskConfig settings(KioskConfig plain) {
    return plain;
  }

  @Test
  void theGateSaysHowOneIsSetAndOffersNothing() {
    go(new Screen.Home());
    holdCorner();

    assertThat(words("gate-line")).contains("crampwise staff pin", "kiosk.toml");
    assertThat(find("key-1")).isEmpty();
    assertThat(find("gate-enter")).isEmpty();
    tap("gate-leave");
    assertHere(new Screen.Home());
  }
}
