package org.crampwise.ui.theme;

import java.util.Locale;

/// How a page is put together. It follows the room in em, not the pixels.
public enum Composition {
  PORTRAIT,
  LANDSCAPE,
  COMPACT;

  static Composition of(double width, double height, double em) {
    if (height > width) {
      return PORTRAIT;
    }
    return height >= 33 * em ? LANDSCAPE : COMPACT;
  }

  /// As a style class: `compact`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
