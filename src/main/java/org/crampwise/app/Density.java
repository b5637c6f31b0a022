package org.crampwise.app;

import org.crampwise.station.KioskConfig;
import org.crampwise.ui.theme.Scale;

/// How many pixels a millimetre of the screen has: as it was measured with a card, else by its
/// diagonal.
final class Density {
  private Density() {}

  /// @param across the screen that the diagonal belongs to, in pixels
  /// @param unknown what to take where the settings say nothing
  static double pxPerMm(KioskConfig.Display set, double across, double down, double unknown) {
    if (set.pxPerMm().isPresent()) {
      return set.pxPerMm().getAsDouble();
    }
    return set.diagonalInches().isPresent()
        ? Scale.pxPerMm(across, down, set.diagonalInches().getAsDouble())
        : unknown;
  }
}
