package org.crampwise.ui.frame;

import java.util.Map;
import java.util.function.LongSupplier;
import org.crampwise.session.Theme;
import org.crampwise.ui.theme.Palette;

/// The glass: its size now, its pixels in a millimetre, and whether anything may move on it.
public final class Display {
  private final Map<Theme, Palette> palettes;
  private final LongSupplier nanos;
  private final boolean still;
  private double width;
  private double height;
  private double pxPerMm;

  /// @param nanos a clock, such as `System::nanoTime`
  public Display(
      Map<Theme, Palette> palettes,
      LongSupplier nanos,
      boolean still,
      double width,
      double height,
      double pxPerMm) {
    this.palettes = Map.copyOf(palettes);
    this.nanos = nanos;
    this.still = still;
    this.width = width;
    this.height = height;
    this.pxPerMm = pxPerMm;
  }

  /// The scene has another size now, in pixels.
  public void resized(double newWidth, double newHeight, double newPxPerMm) {
    width = newWidth;
    height = newHeight;
    pxPerMm = newPxPerMm;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  public double pxPerMm() {
    return pxPerMm;
  }

  public boolean still() {
    return still;
  }

  /// The clock, in nanoseconds.
  public LongSupplier nanos() {
    return nanos;
  }

  Palette palette(Theme theme) {
    Palette palette = palettes.get(theme);
    if (palette == null) {
      throw new IllegalStateException("no palette for " + theme);
    }
    return palette;
  }
}
