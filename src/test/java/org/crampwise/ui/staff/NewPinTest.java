package org.crampwise.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampwise.ui.staff.NewPin.Typed;
import org.junit.jupiter.api.Test;

class NewPinTest {
  private final NewPin pin = new NewPin();

  @Test
  void oneThatIsTypedTwiceAlikeIsTaken() {
    assertThat(pin.typed("739152")).isEqualTo(Typed.ONCE);
    assertThat(pin.typed("739152")).isEqualTo(Typed.TWICE);
  }

  @Test
  void oneThatIsEasyDoesNotCount() {
    assertThat(pin.typed("111111")).isEqualTo(Typed.EASY);
    assertThat(pin.typed("739152")).isEqualTo(Typed.ONCE);
  }

  @Test
  void anotherTheSecondTimeBeginsAnew() {
    assertThat(pin.typed("739152")).isEqualTo(Typed.ONCE);
    assertThat(pin.typed("739153")).isEqualTo(Typed.OTHER);
    assertThat(pin.typed("739153")).isEqualTo(Typed.ONCE);
  }
}
