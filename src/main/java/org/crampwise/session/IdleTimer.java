package org.crampwise.session;

import java.time.Duration;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/// Whether anybody is still there. It has to be looked at every second or so.
///
/// Time is what passes between two looks. A clock that goes back has not moved; one that leaps
/// ahead (the machine slept) ends no visit, but whoever is there is asked.
public final class IdleTimer {
  /// More than this between two looks is a leap. A frozen program is started anew after 15 s.
  private static final Duration LEAP = Duration.ofSeconds(10);

  /// How it stands.
  public sealed interface State {
    /// Somebody is there, or it does not matter.
    record Here() implements State {}

    /// Whoever is there is asked to say so.
    ///
    /// @param left seconds until it is over, at least 1
    record Warning(int left) implements State {}

    /// Nobody is there.
    record Over() implements State {}
  }

  private static final State HERE = new State.Here();

  private final LongSupplier nanos;
  private final Duration warning;
  private Optional<IdleRule> rule = Optional.empty();
  private Duration alone = Duration.ZERO;
  private Optional<Duration> left = Optional.empty();
  private long looked;

  /// @param nanos a clock, such as `System::nanoTime`
  /// @param warning how long a warning stands
  public IdleTimer(LongSupplier nanos, Duration warning) {
    this.nanos = nanos;
    this.warning = warning;
    this.looked = nanos.getAsLong();
  }

  /// What is shown now may be left alone this long; empty for as long as one likes. Nobody has
  /// touched anything by that: a page may come by itself.
  public void rule(Optional<IdleRule> now) {
    if (rule.isEmpty() || now.isEmpty()) {
      present();
    }
    rule = now;
  }

  /// Somebody is there.
  public void present() {
    alone = Duration.ZERO;
    left = Optional.empty();
    looked = nanos.getAsLong();
  }

  /// Somebody is there who is about to answer the warning: it stands its whole time again.
  public void answering() {
    left = left.map(_ -> warning);
    looked = nanos.getAsLong();
  }

  /// Whether whoever is there is being asked.
  public boolean isWarning() {
    return left.isPresent();
  }

  /// Lets the time pass since it was last looked at.
  ///
  /// @param speaking whether something is being said, which keeps a visit
  /// @param words on the page; asked only where it depends on them
  public State look(boolean speaking, IntSupplier words) {
    long now = nanos.getAsLong();
    Duration passed = Duration.ofNanos(Math.max(0, now - looked));
    looked = now;
    if (rule.isEmpty()) {
      return HERE;
    }
    IdleRule here = rule.orElseThrow();
    boolean leap = passed.compareTo(LEAP) > 0;
    if (left.isPresent()) {
      return warn(leap ? warning : left.orElseThrow().minus(passed));
    }
    if (speaking) {
      alone = Duration.ZERO;
      return HERE;
    }
    alone = alone.plus(passed);
    if (!leap && !isTooLong(here, words)) {
      return HERE;
    }
    return here.warning() ? warn(warning) : new State.Over();
  }

  private boolean isTooLong(IdleRule here, IntSupplier words) {
    return alone.compareTo(here.least()) >= 0
        && alone.compareTo(here.patience(words.getAsInt())) >= 0;
  }

  private State warn(Duration rest) {
    left = Optional.of(rest);
    return rest.isPositive()
        ? new State.Warning((int) Math.ceilDiv(rest.toMillis(), 1000L))
        : new State.Over();
  }
}
