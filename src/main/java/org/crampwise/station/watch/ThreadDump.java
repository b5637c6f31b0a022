package org.crampwise.station.watch;

import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MonitorInfo;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crampwise.station.log.Details;

/// What each thread is doing: where, for which lock it waits, and whether some wait for each other
/// in a ring.
public final class ThreadDump {
  private ThreadDump() {}

  public static Details now() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<String> lines = new ArrayList<>();
    List<ThreadInfo> ring =
        Optional.ofNullable(threads.findDeadlockedThreads()).stream()
            .flatMap(ids -> Arrays.stream(threads.getThreadInfo(ids)))
            .toList();
    for (ThreadInfo each : ring) {
      lines.add(
          "Deadlock: \"%s\" waits for %s, held by \"%s\""
              .formatted(each.getThreadName(), each.getLockName(), each.getLockOwnerName()));
    }
    Arrays.stream(threads.dumpAllThreads(true, true))
        .sorted(Comparator.comparing(ThreadInfo::getThreadName))
        .forEach(thread -> describe(thread, lines));
    return new Details(lines);
  }

  private static void describe(ThreadInfo thread, List<String> lines) {
    lines.add(
        "\"%s\" %s%s"
            .formatted(
                thread.getThreadName(),
                thread.getThreadState(),
                Optional.ofNullable(thread.getLockInfo())
                    .map(lock -> " for " + shown(lock))
                    .orElse("")));
    StackTraceElement[] frames = thread.getStackTrace();
    for (int i = 0; i < frames.length; i++) {
      lines.add("  at " + frames[i]);
      for (MonitorInfo held : thread.getLockedMonitors()) {
        if (held.getLockedStackDepth() == i) {
          lines.add("  holds " + shown(held));
        }
      }
    }
    for (LockInfo held : thread.getLockedSynchronizers()) {
      lines.add("  holds " + shown(held));
    }
  }

  private static String shown(LockInfo lock) {
    return "%s@%x".formatted(lock.getClassName(), lock.getIdentityHashCode());
  }
}
