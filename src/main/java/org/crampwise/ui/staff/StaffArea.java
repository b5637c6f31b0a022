package org.crampwise.ui.staff;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.crampwise.station.AuditKind;
import org.crampwise.station.AuditLog;
import org.crampwise.ui.navigation.StaffPage;

/// Who of the staff is there now, and for how long they may stay without touching anything. It
/// outlives the scene, which is made anew when a setting changes. On the toolkit's thread.
public final class StaffArea {
  /// Nobody has touched it for so long: it locks.
  public static final Duration OPEN = Duration.ofMinutes(5);

  private final AuditLog audit;
  private final LongSupplier nanos;
  private Optional<String> who = Optional.empty();
  private final Map<StaffPage, String> places = new EnumMap<>(StaffPage.class);
  private long touched;
  private OptionalLong finger = OptionalLong.empty();

  /// @param nanos a clock that runs evenly, such as `System::nanoTime`
  public StaffArea(AuditLog audit, LongSupplier nanos) {
    this.audit = audit;
    this.nanos = nanos;
  }

  /// Somebody was let in, who is in the audit log already.
  public void open(String name) {
    who = Optional.of(name);
    touch();
  }

  /// Closes it, and writes down why. A closed one stays closed.
  public void close(AuditKind why) {
    if (isOpen()) {
      log(why);
    }
    who = Optional.empty();
    places.clear();
  }

  /// Where on a page somebody was, as that page names it; empty at first.
  public Optional<String> place(StaffPage page) {
    return Optional.ofNullable(places.get(page));
  }

  /// Somebody is there on a page now.
  public void place(StaffPage page, String place) {
    places.put(page, place);
  }

  /// A finger was on the glass.
  public void finger() {
    finger = OptionalLong.of(nanos.getAsLong());
    touch();
  }

  /// How long ago the last finger was on the glass; empty where none has been since the start.
  public Optional<Duration> sinceFinger() {
    return finger.isPresent()
        ? Optional.of(Duration.ofNanos(nanos.getAsLong() - finger.getAsLong()))
        : Optional.empty();
  }

  public boolean isOpen() {
    return who.isPresent();
  }

  /// Somebody is there: the time begins anew.
  public void touch() {
    touched = nanos.getAsLong();
  }

  /// What is left before it locks; zero if it should be locked.
  public Duration left() {
    Duration left = OPEN.minusNanos(nanos.getAsLong() - touched);
    return isOpen() && left.isPositive() ? left : Duration.ZERO;
  }

  /// Whoever is there; nobody in particular if it is closed.
  public String who() {
    return who.orElse(AuditLog.NOBODY);
  }

  /// Writes down what is done.
  public void log(AuditKind what, String... details) {
    audit.add(who(), what, details);
  }
}
