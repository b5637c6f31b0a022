package org.crampwise.app;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.crampwise.station.KioskConfig.OpenHours;
import org.crampwise.ui.navigation.Screen;

/// What a machine shows while nobody is there.
///
/// @param hours empty: always open
/// @param out whether it is out of service now
/// @param clock the time of day
public record Resting(Optional<OpenHours> hours, BooleanSupplier out, Supplier<LocalTime> clock) {
  /// A machine that is always open and in service.
  public static Resting always() {
    return new Resting(Optional.empty(), () -> false, () -> LocalTime.NOON);
  }

  Screen screen() {
    if (out.getAsBoolean()) {
      return new Screen.OutOfService();
    }
    LocalTime now = clock.get();
    return hours
        .filter(open -> !open.isOpenAt(now))
        .<Screen>map(open -> new Screen.Closed(open.from()))
        .orElseGet(Screen.Attract::new);
  }

  /// Whether a screen is one that this shows.
  static boolean isRest(Screen screen) {
    return screen instanceof Screen.Attract
        || screen instanceof Screen.Closed
        || screen instanceof Screen.OutOfService;
  }
}
