package org.crampwise.ui.theme;

/// What a screen has to lay itself out with.
///
/// @param scale of the scene
/// @param width of the page, without the bar, in pixels
/// @param height of the page, without the bar, in pixels
/// @param palette the colours of the visitor's theme
/// @param still whether nothing may move
public record Look(Scale scale, double width, double height, Palette palette, boolean still) {
  public double em(double n) {
    return scale.em(n);
  }

  public boolean compact() {
    return scale.compact();
  }

  public boolean portrait() {
    return scale.portrait();
  }
}
