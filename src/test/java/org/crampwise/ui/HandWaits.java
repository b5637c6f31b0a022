package org.crampwise.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.crampwise.ui.keys.Waits;

/// Waits that end when the test says that time has passed. Used on the toolkit's thread.
public final class HandWaits implements Waits {
  private record Pending(long due, Runnable todo) {}

  private final List<Pending> pending = new ArrayList<>();
  private long now;

  @Override
  public Wait after(Duration time, Runnable todo) {
    Pending wait = new Pending(now + time.toMillis(), todo);
    pending.add(wait);
    return () -> pending.remove(wait);
  }

  /// Lets time pass; what falls due is done, in its order.
  public void pass(Duration time) {
    long end = now + time.toMillis();
    while (pending.stream().anyMatch(wait -> wait.due() <= end)) {
      Pending next =
          pending.stream().min(java.util.Comparator.comparingLong(Pending::due)).orElseThrow();
      pending.remove(next);
      now = next.due();
      next.todo().run();
    }
    now = end;
  }
}
