package org.crampwise.ui.audit;

import java.util.Optional;
import org.crampwise.ui.theme.Scale;

/// The screens everything is looked at and tested on.
public enum ReferenceScreen {
  /// A 32-inch kiosk on its end.
  PORTRAIT(1080, 1920, 32),
  /// A 21.5-inch counter screen.
  LANDSCAPE(1920, 1080, 21.5),
  /// A 10.1-inch tablet.
  TABLET(1280, 800, 10.1),
  /// A window on a 15.6-inch laptop of 1366 x 768.
  LAPTOP(1366, 700, 15.6 * Math.hypot(1366, 700) / Math.hypot(1366, 768)),
  /// A 43-inch wall screen.
  WALL(3840, 2160, 43);

  private final int width;
  private final int height;
  private final double diagonal;

  ReferenceScreen(int width, int height, double diagonal) {
    this.width = width;
    this.height = height;
    this.diagonal = diagonal;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public double pxPerMm() {
    return Scale.pxPerMm(width, height, diagonal);
  }

  /// The reference screen of this size in pixels.
  public static Optional<ReferenceScreen> of(int width, int height) {
    for (ReferenceScreen screen : values()) {
      if (screen.width == width && screen.height == height) {
        return Optional.of(screen);
      }
    }
    return Optional.empty();
  }
}
