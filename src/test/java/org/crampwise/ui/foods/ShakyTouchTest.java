package org.crampwise.ui.foods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ShakyTouchTest {
  private final AtomicLong now = new AtomicLong();
  private final ShakyTouch touches = new ShakyTouch(now::get);

  @Test
  void takesADoubleTapForOne() {
    assertThat(touches.again("egg")).isFalse();
    now.addAndGet(ShakyTouch.ONE.toNanos() - 1);
    assertThat(touches.again("egg")).isTrue();
  }

  @Test
  void takesALaterTouchForANewOne() {
    assertThat(touches.again("egg")).isFalse();
    now.addAndGet(ShakyTouch.ONE.toNanos());
    assertThat(touches.again("egg")).isFalse();
  }

  @Test
  void takesATouchOfSomethingElseForANewOne() {
    assertThat(touches.again("egg")).isFalse();
    assertThat(touches.again("milk")).isFalse();
  }
}
