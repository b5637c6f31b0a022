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

  /// Dark where this one is light, and light where it is dark. High contrast stays what it is: it
  /// is black for the most part, and whoever chose it needs it.
  public Theme turned() {
    return switch (this) {
      case LIGHT -> DARK;
      case DARK -> LIGHT;
      case CONTRAST -> CONTRAST;
    };
  }

  /// As in settings, on the command line and in style classes: `light`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
