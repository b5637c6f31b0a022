package org.crampwise.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class OwnThreadTest {
  private final List<String> done = new CopyOnWriteArrayList<>();

  @Test
  void whoFinishesWaitsForWhatIsToBeDoneAndForNoMore() {
    OwnThread own = OwnThread.start("test");
    own.run(() -> done.add(Thread.currentThread().getName()));
    own.later(Duration.ofDays(1), () -> done.add("later"));
    own.run(() -> done.add("second"));

    own.finish(Duration.ofMinutes(1));
    own.run(() -> done.add("after the end"));

    assertThat(done).containsExactly("test", "second");
  }
}
