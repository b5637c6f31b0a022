package org.crampwise.app;

import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/// Ends a program that can't end by itself, after it has told what there is to tell. A disk that
/// hangs must not keep it: it ends in a few seconds, told or not.
final class LastWords {
  private static final long PATIENCE = 3_000_000_000L;

  private final Runnable tell;
  private final IntConsumer halt;

  /// @param halt ends the process at once, as [Runtime#halt] does
  LastWords(Runnable tell, IntConsumer halt) {
    this.tell = tell;
    this.halt = halt;
  }

  void say(int status) {
    Thread.ofPlatform()
        .name("last-words")
        .daemon()
        .start(
            () -> {
              long end = System.nanoTime() + PATIENCE;
              while (System.nanoTime() - end < 0) {
                LockSupport.parkNanos(this, end - System.nanoTime());
              }
              halt.accept(status);
            });
    try {
      tell.run();
    } finally {
      halt.accept(status);
    }
  }
}
