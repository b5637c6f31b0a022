package org.crampwise.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampwise.ui.theme.Palette;
import org.junit.jupiter.api.Test;

class DisplayTest {
  /// Whoever draws two hundred screens on a slow machine takes longer than a visitor may be away.
  @Test
  void whatIsDrawnForPicturesDoesNotAge() {
    Display glass = Display.timeless(Palette.all(), 1920, 1080, 4);
    long drawn = glass.nanos().getAsLong();
    long now = System.nanoTime();
    while (System.nanoTime() == now) {
      Thread.onSpinWait();
    }
    assertThat(glass.nanos().getAsLong()).isEqualTo(drawn);
    assertThat(glass.still()).isTrue();
  }
}
