package org.crampwise.content;

import java.util.Locale;

/// The four groups of decks on the home screen.
public enum Group {
  VITAMINS,
  EVERYDAY,
  HEALTH,
  RELIEF;

  /// The name in front matter and in message keys, such as `vitamins`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
