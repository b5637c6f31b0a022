package org.crampwise.thread;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// A thread that does one thing after another, away from whoever asks for them.
public interface OwnThread extends AutoCloseable {
  void run(Runnable task);

  void later(Duration wait, Runnable task);

  /// Takes no more, and drops what was for later. What it was to do at once it still does; nobody
  /// waits for that.
  @Override
  void close();

  /// The same, but waits for what is still to be done; no longer than this.
  void finish(Duration most);

  /// A thread that keeps no program from ending, and is there from its first task on.
  static OwnThread start(String name) {
    var executor =
        new ScheduledThreadPoolExecutor(
            1,
            Thread.ofPlatform().name(name).daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
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

      @Override
      public void finish(Duration most) {
        close();
        try {
          var _ = executor.awaitTermination(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
          Thread.currentThread().interrupt();
        }
      }
    };
  }
}
