package org.crampwise.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Does nothing by time: what was put off is done when a test says so; all else at once.
final class HandSchedule extends ScheduledThreadPoolExecutor {
  private final List<Later> later = new ArrayList<>();

  private record Later(Runnable task, long seconds, boolean often) {}

  HandSchedule() {
    super(1);
  }

  @Override
  public void execute(Runnable task) {
    task.run();
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
    later.add(new Later(task, unit.toSeconds(delay), false));
    return super.schedule(() -> {}, 1, TimeUnit.DAYS);
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(
      Runnable task, long first, long delay, TimeUnit unit) {
    later.add(new Later(task, unit.toSeconds(delay), true));
    return super.schedule(() -> {}, 1, TimeUnit.DAYS);
  }

  /// Does what was to be done each time, or once, after this long.
  void pass(long seconds) {
    List<Later> due = later.stream().filter(each -> each.seconds() == seconds).toList();
    if (due.isEmpty()) {
      throw new AssertionError("nothing is due after " + seconds + " s: " + later);
    }
    later.removeIf(each -> !each.often() && due.contains(each));
    due.forEach(each -> each.task().run());
  }
}
