package org.crampwise.ui.theme;

import java.util.Optional;

/// What a screen has to lay itself out with.
///
/// @param scale of the scene
/// @param width of the page, without the bar, in pixels
/// @param height of the page, without the bar, in pixels
/// @param palette the colours of the visitor's theme
/// @param still whether nothing may move
/// @param above the upper half of the screen, in reach mode alone
public record Look(
    Scale scale,
    double width,
    double height,
    Palette palette,
    boolean still,
    Optional<Above> above) {
  /// A portrait page of less than this many em is narrow.
  public static final double NARROW_EM = 32;

  /// What lies between two targets at least: 3 mm, since an em has 6.6 mm on every screen.
  public static final double APART_EM = 0.46;

  private static final double SPARSE_HEIGHT_EM = 19;
  private static final double SPARSE_WIDTH_EM = 38;

  /// A page that has the screen to itself.
  public Look(Scale scale, double width, double height, Palette palette, boolean still) {
    this(scale, width, height, palette, still, Optional.empty());
  }

  /// The same for a part of the page.
  ///
  /// @param part its width, in pixels
  public Look within(double part) {
    return new Look(scale, part, height, palette, still, above);
  }

  public double em(double n) {
    return scale.em(n);
  }

  /// Whether the page has the lower half of the screen alone.
  public boolean reach() {
    return above.isPresent();
  }

  /// The em of what is lifted to the upper half in reach mode, else of the page; in pixels.
  public double upperEm(double n) {
    return n * above.map(Above::em).orElse(scale.em());
  }

  public boolean compact() {
    return scale.compact();
  }

  /// Whether there is so little height, or width, that a figure keeps to single lines.
  public boolean sparse() {
    return compact() && (height < em(SPARSE_HEIGHT_EM) || width < em(SPARSE_WIDTH_EM));
  }

  public boolean portrait() {
    return scale.portrait();
  }

  /// Whether larger text has left a portrait page little width.
  public boolean narrow() {
    return portrait() && width < em(NARROW_EM);
  }
}
