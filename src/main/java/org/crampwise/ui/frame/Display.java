package org.crampwise.ui.frame;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import org.crampwise.session.Theme;
import org.crampwise.ui.theme.Palette;

/// The glass: its size now, its pixels in a millimetre, and whether anything may move on it.
public final class Display {
  private final Map<Theme, Palette> palettes;
  private final LongSupplier nanos;
  private final boolean still;
  private final Keeper keeper;
  private OptionalDouble measured = OptionalDouble.empty();
  private double width;
  private double height;
  private double pxPerMm;

  /// Keeps for good how many pixels a millimetre has.
  @FunctionalInterface
  public interface Keeper {
    void keep(double pxPerMm) throws IOException;
  }

  /// A glass whose measure is kept nowhere.
  ///
  /// @param nanos a clock, such as `System::nanoTime`
  public Display(
      Map<Theme, Palette> palettes,
      LongSupplier nanos,
      boolean still,
      double width,
      double height,
      double pxPerMm) {
    this(
        palettes,
        nanos,
        still,
        width,
        height,
        pxPerMm,
        _ -> {
          throw new IOException("there is no place for it");
        });
  }

  /// @param nanos a clock, such as `System::nanoTime`
  public Display(
      Map<Theme, Palette> palettes,
      LongSupplier nanos,
      boolean still,
      double width,
      double height,
      double pxPerMm,
      Keeper keeper) {
    this.palettes = Map.copyOf(palettes);
    this.nanos = nanos;
    this.still = still;
    this.width = width;
    this.height = height;
    this.pxPerMm = pxPerMm;
    this.keeper = keeper;
  }

  /// A glass for pictures and audits. Nothing moves on it and its clock stands still: what it shows
  /// does not depend on how long the looking takes.
  public static Display timeless(
      Map<Theme, Palette> palettes, double width, double height, double pxPerMm) {
    return new Display(palettes, () -> 0, true, width, height, pxPerMm);
  }

  /// The scene has another size now, in pixels.
  public void resized(double newWidth, double newHeight, double newPxPerMm) {
    width = newWidth;
    height = newHeight;
    pxPerMm = measured.orElse(newPxPerMm);
  }

  /// As it was measured since the start; empty where it was not.
  public OptionalDouble measured() {
    return measured;
  }

  /// The glass was measured: its millimetres are kept for good, and hold from now on.
  public void measured(double newPxPerMm) throws IOException {
    keeper.keep(newPxPerMm);
    measured = OptionalDouble.of(newPxPerMm);
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
