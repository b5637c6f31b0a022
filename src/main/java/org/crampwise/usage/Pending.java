package org.crampwise.usage;

import java.util.HashMap;
import java.util.Map;

/// What was counted and is not yet written. However long the disk is away, there are at most so
/// many different counts of it. Any thread may use it.
final class Pending {
  private static final int MOST = 1000;

  private final Map<Count, Integer> counts = new HashMap<>();

  synchronized void add(Count count, int times) {
    if (counts.size() < MOST || counts.containsKey(count)) {
      counts.merge(count, times, Pending::sum);
    }
  }

  /// Takes all of it away.
  synchronized Map<Count, Integer> take() {
    Map<Count, Integer> taken = Map.copyOf(counts);
    counts.clear();
    return taken;
  }

  /// What was taken could not be written.
  synchronized void giveBack(Map<Count, Integer> taken) {
    taken.forEach(this::add);
  }

  private static int sum(int one, int other) {
    return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
  }
}
