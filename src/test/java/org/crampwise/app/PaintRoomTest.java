package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PaintRoomTest {
  private static final PaintRoom OURS = new PaintRoom(true, 159_383_552);

  @Test
  void aScreenOfFourThousandPixelsIsPaintedWithoutACard() {
    assertThatCode(() -> OURS.check(3840, 2160)).doesNotThrowAnyException();
  }

  @Test
  void aLargerOneIsRefusedWithTheRemedy() {
    assertThatThrownBy(() -> OURS.check(5120, 2880))
        .isInstanceOf(WrongUse.class)
        .hasMessage(
            "Without a graphics card a screen of 5120 x 2880 pixels needs 236 MB of Java memory,"
                + " and there are 159 MB. Set the screen to fewer pixels, or raise -Xmx in"
                + " lib/app/java.args.");
  }

  @Test
  void aCardPaintsWhatItCan() {
    assertThatCode(() -> new PaintRoom(false, 20_000_000).check(5120, 2880))
        .doesNotThrowAnyException();
  }
}
