package org.crampwise.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.crampwise.session.Theme;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.handout.Desk;
import org.crampwise.ui.theme.Palette;

/// What pages on paper are made at, on the screen and from the command line.
final class Desks {
  private Desks() {}

  static Desk of(KioskConfig config) {
    Map<Theme, Palette> palettes = Palette.all();
    return new Desk(
        config.site().name(),
        Clock.system(ZoneId.systemDefault()),
        Objects.requireNonNull(palettes.get(Theme.LIGHT)));
  }
}
