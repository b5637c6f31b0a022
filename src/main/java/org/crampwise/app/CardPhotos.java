package org.crampwise.app;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.transform.Transform;
import org.crampwise.content.reader.Assets;
import org.crampwise.station.Countries;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.theme.Palette;

/// Pictures of cards as a visitor of this machine sees them, of any content. On the toolkit's
/// thread.
final class CardPhotos {
  /// The longer side of a picture, in pixels: two of them stand on one page.
  private static final double LONGEST = 1100;

  private final KioskConfig config;
  private final Display display;

  CardPhotos(KioskConfig config, Display display) {
    this.config = config;
    this.display = display;
  }

  /// @param card its place in the deck, from 0
  Image of(Assets assets, String language, String deck, int card) {
    Composition composition =
        new Composition(
            config.withLanguage(new KioskConfig.Language(List.of(language), language)),
            SiteInfo.of(config.site(), Countries.builtIn()),
            assets,
            Display.timeless(Palette.all(), display.width(), display.height(), display.pxPerMm()));
    Scene scene = composition.scene();
    composition.preview(new Screen.Topic(deck, card, 0));
    double scale = Math.min(1, LONGEST / Math.max(display.width(), display.height()));
    SnapshotParameters smaller = new SnapshotParameters();
    smaller.setTransform(Transform.scale(scale, scale));
    smaller.setFill(scene.getFill());
    Image picture = scene.getRoot().snapshot(smaller, null);
    composition.close();
    return picture;
  }
}
