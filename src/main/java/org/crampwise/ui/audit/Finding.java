package org.crampwise.ui.audit;

import org.crampwise.ui.navigation.Screen;

/// Something a visitor could not read or touch: where, and what.
public record Finding(ReferenceScreen glass, int textStep, Screen screen, String message) {
  @Override
  public String toString() {
    return "%s %dx%d step %d: %s"
        .formatted(screen.slug(), glass.width(), glass.height(), textStep, message);
  }
}
