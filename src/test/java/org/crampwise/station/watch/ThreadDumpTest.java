package org.crampwise.station.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ThreadDumpTest {
  @Test
  void saysWhereAThreadStandsAndWhatItHolds() throws InterruptedException {
    var held = new Object();
    var inside = new CountDownLatch(1);
    var enough = new CountDownLatch(1);
    Thread thread =
        Thread.ofPlatform().name("someone who waits").start(() -> standStill(held, inside, enough));
    inside.await();

    List<String> lines = ThreadDump.now().lines();
    enough.countDown();
    thread.join();

    assertThat(lines).anyMatch(line -> line.startsWith("\"someone who waits\" "));
    assertThat(lines).anyMatch(line -> line.contains("ThreadDumpTest.standStill"));
    assertThat(lines).anyMatch(line -> line.startsWith("  holds java.lang.Object@"));
    assertThat(lines).noneMatch(line -> line.startsWith("Deadlock"));
  }

  private static void standStill(Object held, CountDownLatch inside, CountDownLatch enough) {
    synchronized (held) {
      inside.countDown();
      try {
        enough.await();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
