package org.crampwise.ui.theme;

/// What a screen has to lay itself out with.
///
/// @param scale of the scene
/// @param width of the page, without the bar, in pixels
/// @param height of the page, without the bar, in pixels
/// @param palette the colours of the visitor's theme
/// @param still whether nothing may move
public record Look(Scale scale, double width, double height, Palette palette, boolean still) {
  /// A portrait page of less than this many em is narrow.
  public static final double NARROW_EM = 32;

  public double em(double n) {
    return scale.em(n);
  }

  public boolean compact() {
    return scale.compact();
  }

  public boolean portrait() {
    return scale.portrait();
  }

  /// Whether larger text has left a portrait page little width.
  public boolean narrow() {
    return portrait() && width < em(NARROW_EM);
  }
}
