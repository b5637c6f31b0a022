package org.crampwise.ui.frame;

import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.crampwise.ui.navigation.Screen;

/// Where the buttons of the voice stand: on the bar, and the page is that much lower. Where a page
/// would become too low for what it holds they lie over its lower edge instead, until it is
/// touched.
final class PanelPlace {
  /// The least height of a page, in em: a small tablet's is no higher.
  private static final double LEAST_EM = 16;

  /// Rounding to whole pixels adds up.
  private static final double SLACK = 1.01;

  private final HBox panel;
  private final Pane bottom;
  private Optional<Screen> tooLow = Optional.empty();

  /// @param bottom what it stands in, with the bar
  PanelPlace(HBox panel, Pane bottom) {
    this.panel = panel;
    this.bottom = bottom;
  }

  boolean isOpen() {
    return panel.isVisible() && bottom.isManaged();
  }

  /// The bar is laid out alone first, for this screen.
  void lift(Screen screen) {
    panel.setManaged(false);
    tooLow = tooLow.filter(screen::equals);
  }

  /// Puts it in its place.
  ///
  /// @param room what bar and page have together, in pixels
  /// @param em of the page, in pixels
  void stand(double room, double em) {
    double high = panel.prefHeight(bottom.getWidth());
    boolean roomy = room - bottom.getHeight() - high >= LEAST_EM * em;
    panel.setManaged(roomy && tooLow.isEmpty());
    if (!panel.isManaged()) {
      panel.resizeRelocate(0, -high, bottom.getWidth(), high);
    }
  }

  /// Whether a page has become too low because of it. Then it lies over the page from now on, which
  /// has to be shown once more.
  boolean yieldTo(Screen screen, Region page, double height) {
    boolean low = isOpen() && panel.isManaged() && page.minHeight(page.getWidth()) > height * SLACK;
    if (low) {
      tooLow = Optional.of(screen);
    }
    return low;
  }

  /// The page is used: whatever lies over it goes out of the way.
  void fold() {
    if (!panel.isManaged()) {
      panel.setVisible(false);
    }
  }
}
