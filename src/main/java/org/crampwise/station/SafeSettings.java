package org.crampwise.station;

import java.util.Optional;
import org.crampwise.station.KioskConfig.Display;
import org.crampwise.station.KioskConfig.Idle;
import org.crampwise.station.KioskConfig.Usage;

/// The settings of a safe start: as usual a machine has none. What keeps visitors from harm stays:
/// the place with its numbers to call, the languages, the hours, the size of the glass, who may
/// open the staff area, and whatever the operator has taken away.
public final class SafeSettings {
  private SafeSettings() {}

  public static KioskConfig of(KioskConfig config) {
    KioskConfig plain = KioskConfig.laptop();
    return new KioskConfig(
        config.site(),
        new Display(
            config.display().diagonalInches(),
            config.display().pxPerMm(),
            plain.display().theme(),
            plain.display().textSize(),
            config.display().lessMotion()),
        config.language(),
        config.kiosk(),
        Idle.USUAL,
        config.selfCheck(),
        config.sound(),
        config.print(),
        config.content(),
        new Usage(Optional.of(false), config.usage().keepDays()),
        config.staffPins());
  }
}
