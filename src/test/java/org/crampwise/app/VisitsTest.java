package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
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
    assertThat(held.threads()).contains(Thread.currentThread().getName());
    assertThat(held.toString()).contains("live heap", "threads " + held.threads().size());
  }

  @Test
  void whatJavaLendsOutIsNotCounted() throws Exception {
    Footprint before = Footprint.now();
    CountDownLatch end = new CountDownLatch(1);
    Thread borrowed = Thread.startVirtualThread(() -> await(end));
    Thread own = Thread.ofPlatform().daemon().name("left behind").start(() -> await(end));
    Process child = new ProcessBuilder("sleep", "60").start();
    try {
      Footprint now = Footprint.now();

      assertThat(now.threadsSince(before))
          .contains("left behind")
          .noneMatch(name -> name.startsWith("ForkJoinPool-1-worker"))
          .noneMatch(name -> name.startsWith("process reaper"));
      assertThat(now.children()).isGreaterThan(before.children());
    } finally {
      child.destroy();
      end.countDown();
      borrowed.join();
      own.join();
    }
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void moreThanBeforeIsMoreOfAnything() {
    Footprint before = held(40_000_000, 11, 33, 1);

    assertThat(held(41_999_999, 11, 33, 1).exceeds(before, 2_000_000)).isFalse();
    assertThat(held(42_000_001, 11, 33, 1).exceeds(before, 2_000_000)).isTrue();
    assertThat(held(1, 12, 33, 1).exceeds(before, 2_000_000)).isTrue();
    assertThat(held(1, 11, 34, 1).exceeds(before, 2_000_000)).isTrue();
    assertThat(held(1, 11, 33, 2).exceeds(before, 2_000_000)).isTrue();
    assertThat(before.least(held(1, 12, 30, 2))).isEqualTo(held(1, 11, 30, 1));
    assertThat(held(1, 13, 33, 1).threadsSince(before)).containsExactly("thread 12", "thread 13");
  }

  private static Footprint held(long heap, int threads, int handles, int children) {
    List<String> names =
        IntStream.rangeClosed(1, threads).mapToObj(number -> "thread " + number).toList();
    return new Footprint(heap, names, handles, children);
  }
}
