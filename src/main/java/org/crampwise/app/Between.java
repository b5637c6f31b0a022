package org.crampwise.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;

/// What may not happen under a visitor's hands, such as a restart or other words: it is done at
/// once when nobody is there, else when the visit has ended. On the toolkit's thread.
final class Between {
  private final BooleanSupplier visited;
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  /// @param visited whether somebody is in the middle of a visit
  Between(BooleanSupplier visited) {
    this.visited = visited;
  }

  void run(Runnable todo) {
    waiting.add(todo);
    ended();
  }

  /// A visit may have ended: does what waits for that, in order, until somebody comes.
  void ended() {
    while (!waiting.isEmpty() && !visited.getAsBoolean()) {
      waiting.remove().run();
    }
  }
}
