package org.crampwise.app;

import java.util.List;
import java.util.Map;
import org.crampwise.content.reader.Assets;
import org.crampwise.session.Theme;
import org.crampwise.station.Countries;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.control.Icons;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Palette;

/// What the first screen needs and what needs no toolkit: read while the toolkit is starting.
record FirstScreen(Libraries libraries, Map<Theme, Palette> palettes) {
  /// The drawings of the poster and of Home.
  static final List<String> DRAWINGS =
      List.of(
          "stretch-calf-3",
          "spinach",
          "sun",
          "fish",
          "overuse-runner",
          "water",
          "topic-ageing",
          "ask-pharmacist",
          "night-cramp");

  static FirstScreen read(KioskConfig config, Assets assets) {
    Libraries libraries =
        new Libraries(
            assets.root(), SiteInfo.of(config.site(), Countries.builtIn()), config.language());
    Map<Theme, Palette> palettes = Palette.all();
    Library library = libraries.in(libraries.standard());
    Icons.prepare();
    DRAWINGS.forEach(library.illustrations()::find);
    return new FirstScreen(libraries, palettes);
  }
}
