package org.crampwise.station;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.crampwise.station.ServiceManager.Line;

/// Tells a service manager that the program lives, as long as the thread of the screens answers: a
/// program whose screen is frozen must look dead, whatever its other threads do.
public final class Heartbeat {
  /// One beat may come late, and another be lost.
  private static final int BEATS = 3;

  private final Executor screens;
  private final Executor own;
  private final Line line;
  private boolean greeted;
  private boolean waiting;

  /// @param screens runs things on the thread of the screens
  /// @param own runs things on the thread that also calls {@link #beat}
  Heartbeat(Executor screens, Executor own, Line line) {
    this.screens = screens;
    this.own = own;
    this.line = line;
  }

  /// Says that the first screen stands, once the thread of the screens answers, and from then on
  /// that it still does. On a thread of its own, which keeps no program from ending.
  ///
  /// @param screens runs things on the thread of the screens
  public static void start(ServiceManager manager, Executor screens) {
    start(
        manager,
        screens,
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("heartbeat").daemon().factory()));
  }

  static void start(ServiceManager manager, Executor screens, ScheduledExecutorService own) {
    own.execute(
        () -> {
          var heartbeat = new Heartbeat(screens, own, manager.line());
          manager.patience().ifPresentOrElse(each(heartbeat, own), heartbeat::beat);
        });
  }

  private static Consumer<Duration> each(Heartbeat heartbeat, ScheduledExecutorService own) {
    return patience -> {
      var _ =
          own.scheduleAtFixedRate(
              heartbeat::beat, 0, patience.toNanos() / BEATS, TimeUnit.NANOSECONDS);
    };
  }

  /// Asks the thread of the screens, unless it still owes an answer.
  void beat() {
    if (waiting) {
      return;
    }
    waiting = true;
    screens.execute(() -> own.execute(this::answered));
  }

  private void answered() {
    waiting = false;
    line.say(greeted ? "WATCHDOG=1" : "READY=1\nWATCHDOG=1");
    greeted = true;
  }
}
