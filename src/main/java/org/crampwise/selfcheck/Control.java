package org.crampwise.selfcheck;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How an item asks to be shown.
public enum Control {
  PAGE,
  HELP,
  RADIO_BUTTON,
  CHECK_BOX,
  SLIDER;

  public static Optional<Control> of(String id) {
    return Arrays.stream(values()).filter(control -> control.id().equals(id)).findFirst();
  }

  /// As FHIR writes it, such as `radio-button`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether it can stand on an item.
  public boolean fits(ItemType type, boolean repeats) {
    return switch (this) {
      case PAGE -> type == ItemType.GROUP;
      case HELP -> type == ItemType.DISPLAY;
      case RADIO_BUTTON -> (type.isChoice() || type == ItemType.BOOLEAN) && !repeats;
      case CHECK_BOX -> type.isChoice() || type == ItemType.BOOLEAN;
      case SLIDER -> type == ItemType.INTEGER || type == ItemType.DECIMAL;
    };
  }
}
