package org.crampwise.ui.stretch;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Counts how long a stretch is held. It waits until the visitor starts it, keeps time by a clock
/// and only looks at it when ticked, so a late tick loses nothing.
public final class HoldTimer {
  enum State {
    READY,
    RUNNING,
    PAUSED,
    DONE
  }

  /// Calls back, over and over, from start to stop.
  public interface Ticker {
    void start(Runnable tick);

    void stop();
  }

  /// Start and Pause stand at the same place: the second tap of a double tap must not pause.
  static final Duration DOUBLE_TAP = Duration.ofMillis(600);

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final long length;
  private final LongSupplier nanos;
  private final Ticker ticker;
  private final Runnable changed;
  private State state = State.READY;
  private long heldBefore;
  private long since;

  /// @param nanos a clock, such as `System::nanoTime`
  /// @param changed told of every tick and every change of state
  HoldTimer(Duration length, LongSupplier nanos, Ticker ticker, Runnable changed) {
    this.length = length.toNanos();
    this.nanos = nanos;
    this.ticker = ticker;
    this.changed = changed;
  }

  State state() {
    return state;
  }

  /// Whole seconds still to hold, rounded up: 30 at the start, 0 only at the end.
  int secondsLeft() {
    return (int) Math.ceilDiv(length - held(), SECOND);
  }

  /// How much has been held, 0 to 1.
  double part() {
    return (double) held() / length;
  }

  /// Starts, or goes on after a pause. Does nothing while it runs or once it is done.
  void start() {
    if (state == State.READY || state == State.PAUSED) {
      run();
    }
  }

  /// Stops the count where it is.
  void pause() {
    if (state == State.RUNNING && nanos.getAsLong() - since >= DOUBLE_TAP.toNanos()) {
      halt(State.PAUSED);
      changed.run();
    }
  }

  /// Starts from the beginning.
  void again() {
    heldBefore = 0;
    run();
  }

  /// Ends it for good, without a word: the page is left.
  void close() {
    if (state == State.RUNNING) {
      halt(State.PAUSED);
    }
  }

  private void run() {
    ticker.stop();
    since = nanos.getAsLong();
    state = State.RUNNING;
    ticker.start(this::tick);
    changed.run();
  }

  private void tick() {
    if (held() >= length) {
      halt(State.DONE);
    }
    changed.run();
  }

  private void halt(State end) {
    heldBefore = held();
    state = end;
    ticker.stop();
  }

  private long held() {
    long now = state == State.RUNNING ? nanos.getAsLong() - since : 0;
    return Math.clamp(heldBefore + now, 0, length);
  }
}
