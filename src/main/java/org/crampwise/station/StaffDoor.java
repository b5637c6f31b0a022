package org.crampwise.station;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crampwise.station.KioskConfig.StaffPin;

/// Lets staff in by their PIN, and nobody else.
public final class StaffDoor {
  private final List<StaffPin> configured;
  private final OwnPin own;
  private final LockOut lock;
  private final StaffReset reset;
  private final AuditLog audit;

  /// What became of a try.
  public sealed interface Answer {
    /// @param who whose PIN it was
    record Open(String who) implements Answer {}

    /// @param triesLeft before it locks
    record Wrong(int triesLeft) implements Answer {}

    record Locked(Duration left) implements Answer {}
  }

  /// @param configured the PINs of the settings
  /// @param own the one that was set at the machine
  public StaffDoor(
      List<StaffPin> configured, OwnPin own, LockOut lock, StaffReset reset, AuditLog audit) {
    this.configured = List.copyOf(configured);
    this.own = own;
    this.lock = lock;
    this.reset = reset;
    this.audit = audit;
  }

  /// Whether there is a PIN at all.
  public boolean hasPin() {
    return !pins().isEmpty();
  }

  /// How long no PIN is taken; zero if one is.
  public Duration locked() {
    return lock.left();
  }

  /// Whether an operator lets a new PIN be set now.
  public boolean isReset() {
    return reset.isOpen();
  }

  /// Tries a PIN. Takes a while: not for the thread of the screens.
  public synchronized Answer enter(String pin) {
    if (!lock.begin()) {
      return new Answer.Locked(lock.left());
    }
    Optional<String> who = Optional.empty();
    // All of them are tried, so that the time tells nothing.
    for (StaffPin each : pins()) {
      if (each.hash().matches(pin) && who.isEmpty()) {
        who = Optional.of(each.name());
      }
    }
    if (who.isPresent()) {
      lock.clear();
      audit.add(who.get(), AuditKind.OPENED);
      return new Answer.Open(who.get());
    }
    Duration left = lock.left();
    audit.add(AuditLog.NOBODY, left.isPositive() ? AuditKind.LOCKED_OUT : AuditKind.WRONG_PIN);
    return left.isPositive() ? new Answer.Locked(left) : new Answer.Wrong(lock.triesLeft());
  }

  /// Sets the PIN an operator has allowed, and opens. Takes a while.
  ///
  /// @param pin that [PinRules] finds nothing wrong with
  /// @return whose it is from now on; empty if it is not allowed any more
  /// @throws IOException if it could not be kept; then nothing has changed
  public synchronized Optional<String> renew(String pin) throws IOException {
    if (!reset.isOpen() || PinRules.flaw(pin).isPresent()) {
      return Optional.empty();
    }
    PinHash hash = PinHash.of(pin, new SecureRandom());
    reset.use();
    own.keep(hash);
    lock.clear();
    audit.add(OwnPin.NAME, AuditKind.RESET);
    return Optional.of(OwnPin.NAME);
  }

  private List<StaffPin> pins() {
    List<StaffPin> all = new ArrayList<>(configured);
    all.addAll(own.read());
    return all;
  }
}
