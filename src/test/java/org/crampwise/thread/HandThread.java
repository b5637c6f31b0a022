package org.crampwise.thread;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// A thread that a test turns by hand.
public final class HandThread implements OwnThread {
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
  public void turn() {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }

  /// Lets time go by until nothing waits.
  public void elapse() {
    turn();
    List<Runnable> due = List.copyOf(late);
    late.clear();
    due.forEach(Runnable::run);
    turn();
  }

  /// How many tasks are to be done now.
  public int waiting() {
    return tasks.size();
  }

  /// How many are for later.
  public int late() {
    return late.size();
  }

  /// How long each that was for later was to wait.
  public List<Duration> waits() {
    return List.copyOf(waits);
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public void finish(Duration most) {
    turn();
    close();
  }

  public boolean closed() {
    return closed;
  }
}
