package org.crampwise.session;

import java.util.Locale;

/// A set of colours a visitor can choose.
public enum Theme {
  LIGHT,
  DARK,
  CONTRAST;

  /// As in settings, on the command line and in style classes: `light`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
