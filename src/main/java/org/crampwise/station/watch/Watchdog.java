package org.crampwise.station.watch;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Notices that the thread of the screens no longer answers. It counts its own turns and asks no
/// clock: a machine that was suspended, or whose clock was set, is not frozen.
public final class Watchdog {
  private static final int SECONDS = 2;

  /// Turns without an answer: ten seconds, and it says so within twelve.
  static final int MOST = 5;

  /// Turns until the first answer: a slow machine starts slowly.
  static final int MOST_AT_FIRST = 30;

  private final Executor screens;
  private final Executor own;
  private final Runnable frozen;
  private final Runnable thawed;
  private boolean answeredOnce;
  private boolean waiting;
  private int owed;

  /// @param screens runs things on the thread of the screens
  /// @param own runs things on the thread that also calls [#turn()]
  /// @param frozen called once each time it freezes
  /// @param thawed called when it answers after all
  Watchdog(Executor screens, Executor own, Runnable frozen, Runnable thawed) {
    this.screens = screens;
    this.own = own;
    this.frozen = frozen;
    this.thawed = thawed;
  }

  /// Watches from now on, on a thread of its own, which keeps no program from ending.
  public static void start(Executor screens, Runnable frozen, Runnable thawed) {
    ScheduledExecutorService own =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("watchdog").daemon().factory());
    var watchdog = new Watchdog(screens, own, frozen, thawed);
    // With a delay and not at a rate: turns that were missed in a suspended machine are not made
    // up.
    var _ = own.scheduleWithFixedDelay(watchdog::turn, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  /// How long it was not answered, in seconds, when it says so.
  public static int patience() {
    return SECONDS * MOST;
  }

  void turn() {
    if (!waiting) {
      waiting = true;
      owed = 0;
      screens.execute(() -> own.execute(this::answered));
      return;
    }
    owed++;
    if (owed == most()) {
      frozen.run();
    }
  }

  private int most() {
    return answeredOnce ? MOST : MOST_AT_FIRST;
  }

  private void answered() {
    if (owed >= most()) {
      thawed.run();
    }
    waiting = false;
    answeredOnce = true;
  }
}
