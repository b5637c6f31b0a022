package org.crampwise.ui.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.crampwise.session.Session;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Reach;
import org.crampwise.ui.theme.Scale;

/// Theme and sizes of the frame, and where on the glass the page lies: above the bar, or in reach
/// mode in the lower half alone.
final class FrameDress {
  /// A screen narrower than this, in em, has no room for wide letters in the bar.
  private static final double TIGHT_EM = 36;

  private final Display display;
  private final Supplier<Library> library;
  private final Supplier<Session> session;
  private final Parts parts;
  private final QuickStrip quick;
  private final PanelPlace panel;
  private boolean reach;

  /// @param bottom the bar and what stands on it
  /// @param panel the buttons of the voice, in it
  record Parts(
      StackPane frame, UpperHalf upper, StackPane host, Pane bottom, HBox panel, Pane overlay) {}

  FrameDress(
      Display display,
      Supplier<Library> library,
      Supplier<Session> session,
      Parts parts,
      QuickStrip quick) {
    this.library = library;
    this.quick = quick;
    this.display = display;
    this.session = session;
    this.parts = parts;
    this.panel = new PanelPlace(parts.panel(), parts.bottom());
    BorderPane.setAlignment(parts.host(), Pos.BOTTOM_CENTER);
  }

  /// The scale of the whole screen, which bar and sheets keep to.
  Scale glass() {
    return Scale.of(display.width(), display.height(), display.pxPerMm(), session.get().textSize());
  }

  /// The scale of the page.
  Scale page() {
    return reach ? Reach.page(glass(), below(), session.get().textSize()) : glass();
  }

  /// How high a sheet may be, in pixels. On a tall screen it keeps to the lower half in any case,
  /// so that it looks the same when reach mode is switched on in it.
  double sheetHeight() {
    return isReachOffered() ? Math.floor(display.height() / 2) : display.height();
  }

  /// The text steps that change something on the page.
  List<TextSize> offered() {
    return reach
        ? Reach.offered(glass(), below())
        : Scale.offered(display.width(), display.height(), display.pxPerMm());
  }

  boolean isReachOffered() {
    return Reach.isOffered(display.height(), display.pxPerMm());
  }

  /// Wears the theme and the sizes that this screen is shown in.
  void wear(Screen screen) {
    Scale glass = glass();
    boolean poster = screen instanceof Screen.Apart;
    reach = session.get().ease().reach() && isReachOffered() && !poster;
    String glassClass = glass.barComposition().id();
    parts
        .frame()
        .getStyleClass()
        .setAll(
            "root",
            "frame",
            "theme-" + theme(screen).id(),
            "bar-" + glassClass,
            screen instanceof Screen.Emergency ? "alarm" : "calm",
            glass.width() < TIGHT_EM * glass.barEm() ? "tight" : "roomy");
    parts
        .frame()
        .setNodeOrientation(
            library.get().messages().rightToLeft()
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT);
    parts.frame().setStyle("-fx-font-size: " + glass.barEm() + "px");
    parts.overlay().getStyleClass().removeAll("portrait", "landscape", "compact");
    parts.overlay().getStyleClass().add(glassClass);
    panel.lift(screen);
    parts.bottom().setVisible(!poster);
    parts.bottom().setManaged(!poster);
    quick.show(isReachOffered(), session.get().ease().reach(), glass);
    if (!reach) {
      parts.upper().withdraw();
      parts.host().setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      wear(glass);
    }
  }

  /// What the page is laid out with. After the frame was, since the bar's height counts.
  Look look(Screen screen) {
    if (panel.isOpen()) {
      panel.stand(reach ? Math.floor(display.height() / 2) : display.height(), page().em());
      parts.frame().layout();
    }
    Scale page = page();
    if (!reach) {
      return look(screen, page, page.height() - below(), Optional.empty());
    }
    UpperHalf upper = parts.upper();
    upper.begin(
        display.height() - below() - page.height(),
        page.width() - 2 * page.margin(),
        glass().em(),
        display.palette(theme(screen)),
        screen instanceof Screen.Emergency);
    upper.getStyleClass().setAll("upper", "page", breadth(glass()));
    parts.host().setMaxSize(page.width(), page.height());
    wear(page);
    parts.frame().applyCss();
    return look(screen, page, page.height(), Optional.of(upper));
  }

  /// The buttons of the voice.
  PanelPlace panel() {
    return panel;
  }

  /// The colors of the visit, or turned where the poster asks for that.
  private Theme theme(Screen screen) {
    Theme own = session.get().theme();
    return switch (screen) {
      case Screen.Attract poster when poster.night() -> own.turned();
      case Screen.Closed _ when own == Theme.LIGHT -> Theme.DARK;
      default -> own;
    };
  }

  private Look look(Screen screen, Scale page, double height, Optional<UpperHalf> above) {
    return new Look(
        page,
        page.width(),
        height,
        display.palette(theme(screen)),
        session.get().ease().lessMotion(),
        above.map(upper -> upper));
  }

  private void wear(Scale page) {
    Region host = parts.host();
    host.setStyle("-fx-font-size: " + page.em() + "px");
    host.getStyleClass().setAll(page.composition().id(), breadth(page));
  }

  private static String breadth(Scale scale) {
    return scale.portrait() && scale.width() < scale.em(Look.NARROW_EM) ? "narrow" : "broad";
  }

  private double below() {
    return parts.bottom().isManaged() ? parts.bottom().getHeight() : 0;
  }
}
