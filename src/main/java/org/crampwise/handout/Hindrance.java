package org.crampwise.handout;

import java.util.Locale;
import java.util.Optional;

/// Why there is no paper to take.
public enum Hindrance {
  /// Printing is turned off in the settings.
  OFF(""),
  /// This system can't print from here.
  UNSUPPORTED(""),
  /// There is no printer, or not the one that the settings name.
  MISSING(""),
  OUT_OF_PAPER("media-empty|media-needed|input-tray-missing"),
  JAM("media-jam"),
  OPEN("cover-open|door-open|interlock-open"),
  OUT_OF_INK("marker-supply-empty|toner-empty"),
  UNREACHABLE("offline|connecting-to-device|timed-out|shutdown"),
  STOPPED("paused|stopped"),
  /// It took too long.
  SLOW(""),
  /// The printer's queue did not take it.
  REFUSED("");

  private final String reasons;

  Hindrance(String reasons) {
    this.reasons = reasons;
  }

  /// The gravest of what a printer says of itself in the words of IPP: `media-empty-error`.
  static Optional<Hindrance> in(String alerts) {
    for (Hindrance hindrance : values()) {
      if (!hindrance.reasons.isEmpty()
          && alerts.matches("(?s).*\\b(" + hindrance.reasons + ")\\b.*")) {
        return Optional.of(hindrance);
      }
    }
    return Optional.empty();
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
