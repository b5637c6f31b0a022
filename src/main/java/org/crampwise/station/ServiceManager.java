package org.crampwise.station;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.logging.Logger;

/// The service manager that started the program and wants to hear from it: systemd, or another that
/// speaks its `sd_notify` protocol.
public final class ServiceManager {
  private static final Logger LOG = Logger.getLogger(ServiceManager.class.getName());
  private static final long MICROS = 1000;

  private final String address;
  private final Optional<Duration> patience;

  private ServiceManager(String address, Optional<Duration> patience) {
    this.address = address;
    this.patience = patience;
  }

  /// The one that these variables name; empty where nobody asked, as on a laptop.
  ///
  /// @param pid this process
  public static Optional<ServiceManager> of(Map<String, String> environment, LongSupplier pid) {
    String address = environment.getOrDefault("NOTIFY_SOCKET", "");
    if (!address.startsWith("/") && !address.startsWith("@")) {
      return Optional.empty();
    }
    return Optional.of(new ServiceManager(address, patience(environment, pid)));
  }

  /// After how long a silence it takes the program for frozen; empty where it never does.
  public Optional<Duration> patience() {
    return patience;
  }

  /// The way to it. Opens nothing yet, but makes Java's way into the C library ready, which takes
  /// its time: not for the thread of the screens.
  Line line() {
    var socket = new NotifySocket(address);
    var lost = new AtomicBoolean();
    return words -> {
      try {
        socket.send(words);
        lost.set(false);
      } catch (IOException e) {
        if (!lost.getAndSet(true)) { // once, not at each beat
          LOG.warning(() -> "The service manager can't be told " + words + ": " + e.getMessage());
        }
      }
    };
  }

  /// Says one thing, such as `READY=1`.
  interface Line {
    void say(String words);
  }

  private static Optional<Duration> patience(Map<String, String> environment, LongSupplier pid) {
    String meant = environment.getOrDefault("WATCHDOG_PID", "");
    if (!meant.isEmpty() && !meant.equals(Long.toString(pid.getAsLong()))) {
      return Optional.empty();
    }
    try {
      long micros = Long.parseLong(environment.getOrDefault("WATCHDOG_USEC", "0"));
      return Optional.of(Duration.ofNanos(Math.multiplyExact(micros, MICROS)))
          .filter(Duration::isPositive);
    } catch (NumberFormatException | ArithmeticException _) {
      return Optional.empty();
    }
  }
}
