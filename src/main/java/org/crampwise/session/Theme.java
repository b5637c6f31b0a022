package org.crampwise.session;

import java.util.Locale;

/// A set of colours a visitor can choose.
public enum Theme {
  LIGHT,
  DARK,
  CONTRAST;

  /// The theme of an [#id].
  ///
  /// @throws IllegalArgumentException for another word
  public static Theme named(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /// As in settings, on the command line and in style classes: `light`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
