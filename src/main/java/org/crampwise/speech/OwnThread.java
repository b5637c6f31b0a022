package org.crampwise.speech;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The thread of a [Narrator]: one thing after another.
interface OwnThread extends AutoCloseable {
  void run(Runnable task);

  void later(Duration wait, Runnable task);

  /// Does no more than what it has begun.
  @Override
  void close();

  /// A thread that keeps no program from ending.
  static OwnThread start(String name) {
    var executor =
        new ScheduledThreadPoolExecutor(
            1,
            Thread.ofPlatform().name(name).daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    return new OwnThread() {
      @Override
      public void run(Runnable task) {
        executor.execute(task);
      }

      @Override
      public void later(Duration wait, Runnable task) {
        var _ = executor.schedule(task, wait.toMillis(), TimeUnit.MILLISECONDS);
      }

      @Override
      public void close() {
        executor.shutdown();
      }
    };
  }
}
