package org.crampwise.speech;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// A narrator's thread that a test turns by hand.
final class HandThread implements OwnThread {
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final List<Runnable> late = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();
  private boolean closed;

  @Override
  public void run(Runnable task) {
    if (!closed) {
      tasks.add(task);
    }
  }

  @Override
  public void later(Duration wait, Runnable task) {
    waits.add(wait);
    late.add(task);
  }

  /// Does all that is to be done now.
  void turn() {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }

  /// Lets time go by until nothing waits.
  void elapse() {
    turn();
    List<Runnable> due = List.copyOf(late);
    late.clear();
    due.forEach(Runnable::run);
    turn();
  }

  List<Duration> waits() {
    return List.copyOf(waits);
  }

  @Override
  public void close() {
    closed = true;
  }

  boolean closed() {
    return closed;
  }
}
