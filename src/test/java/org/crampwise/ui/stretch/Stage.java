package org.crampwise.ui.stretch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Source;
import org.crampwise.content.Term;
import org.crampwise.content.drawing.Illustrations;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.session.Session;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenLoader;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.text.Messages;
import org.crampwise.ui.text.SiteWords;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Palette;
import org.crampwise.ui.theme.Scale;

/// The stretch screen alone in a scene that is never shown, with a clock moved by hand.
final class Stage {
  /// The bar's height, in em; the page has the rest.
  private static final double BAR_EM = 4.8;

  static final ContentPack PACK = ContentReader.read(Path.of("assets"), "en").pack();
  private static final Map<Theme, Palette> PALETTES = Palette.all();

  final HandClock clock = new HandClock();
  final Navigator navigator = new Navigator();
  final Session session = new Session("en", Theme.LIGHT, TextSize.NORMAL);
  final Scale scale;
  final Scene scene;
  private final StackPane root = new StackPane();
  private final Look look;
  private final Library library;
  private Optional<StretchController> shown = Optional.empty();

  Stage(double width, double height, double pxPerMm, TextSize size, boolean still) {
    scale = Scale.of(width, height, pxPerMm, size);
    double pageHeight = height - BAR_EM * scale.barEm();
    look = new Look(scale, width, pageHeight, palette(), still);
    Messages words = Messages.of(Path.of("assets"), "en");
    SiteWords site =
        SiteWords.of(
            words, Optional.of("911"), Optional.empty(), Optional.empty(), Optional.empty());
    library =
        new Library(PACK, words, site, new Illustrations(Path.of("assets")), Optional.empty());
    root.getStyleClass().setAll("root", "frame", "theme-light", scale.composition().id());
    root.setStyle("-fx-font-size: " + scale.em() + "px");
    scene = new Scene(root, width, pageHeight);
    scene.getStylesheets().addAll(sheet("tokens.css"), sheet("controls.css"));
    navigator.standOn(this::put);
  }

  private static Palette palette() {
    return Objects.requireNonNull(PALETTES.get(Theme.LIGHT));
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Palette.class.getResource(name)).toExternalForm();
  }

  private void put(Screen screen) {
    shown.ifPresent(StretchController::onHide);
    shown = Optional.empty();
    root.getChildren().clear();
    if (screen instanceof Screen.Stretch stretch) {
      ScreenLoader loader =
          new ScreenLoader(
              Map.of(
                  StretchController.class,
                  () ->
                      new StretchController(
                          library, session, navigator, new Silent(), clock::nanos, () -> clock)),
              library.messages()::bundle);
      ScreenLoader.Loaded loaded = loader.load(StretchController.class);
      root.getChildren().setAll(loaded.root());
      StretchController controller = (StretchController) loaded.controller();
      root.applyCss();
      root.resize(scene.getWidth(), scene.getHeight());
      root.layout();
      controller.onShow(stretch, look);
      shown = Optional.of(controller);
    }
    layout();
  }

  void layout() {
    root.applyCss();
    root.layout();
  }

  Optional<Node> find(String selector) {
    return Optional.ofNullable(root.lookup(selector));
  }

  Node node(String selector) {
    return find(selector).orElseThrow(() -> new AssertionError("no " + selector));
  }

  Parent page() {
    return root;
  }

  /// Bubbles that stay closed.
  private static final class Silent implements Bubbles {
    @Override
    public void term(Term term, Node anchor) {}

    @Override
    public void source(Source source, int number, Node anchor) {}

    @Override
    public void reason(String why, Node anchor) {}
  }
}
