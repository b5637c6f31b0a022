package org.crampwise.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.session.Ease;
import org.crampwise.session.Session;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.navigation.ScreenLoader;
import org.crampwise.ui.text.Languages;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Composition;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Scale;

/// Stands round every screen: the six buttons at the bottom and what lies over the page. It swaps
/// one child of one root in one scene.
public final class FrameController implements Navigator.Stand {
  private final Navigator navigator;
  private final Supplier<Library> library;
  private final Supplier<Session> session;
  private final ScreenLoader loader;
  private final Languages languages;
  private final Display display;
  private final CarefulTouch touch;
  private final Controllers controllers;

  @FXML private StackPane frame;
  @FXML private UpperHalf upper;
  @FXML private StackPane host;
  @FXML private VBox bottom;
  @FXML private HBox panel;
  @FXML private HBox quick;
  @FXML private HBox bar;
  @FXML private Pane overlay;
  @FXML private TouchButton back;
  @FXML private TouchButton home;
  @FXML private TouchButton language;
  @FXML private TouchButton size;
  @FXML private TouchButton sound;
  @FXML private TouchButton help;

  private final List<Companion> companions = new ArrayList<>();
  private Optional<FrameDress> dress = Optional.empty();
  private Optional<Overlay> layer = Optional.empty();
  private Optional<ScreenController<?>> shown = Optional.empty();

  /// Which controller shows a screen.
  @FunctionalInterface
  public interface Controllers {
    Class<? extends ScreenController<?>> of(Screen screen);
  }

  public FrameController(
      Navigator navigator,
      Supplier<Library> library,
      Supplier<Session> session,
      ScreenLoader loader,
      Controllers controllers,
      Languages languages,
      Display display) {
    this.navigator = navigator;
    this.library = library;
    this.session = session;
    this.loader = loader;
    this.controllers = controllers;
    this.languages = languages;
    this.display = display;
    this.touch = new CarefulTouch(display, library, session);
  }

  @FXML
  private void initialize() {
    FrameDress worn =
        new FrameDress(
            display,
            library,
            session,
            new FrameDress.Parts(frame, upper, host, bottom, panel, overlay),
            new QuickStrip(quick, bar, library, this::turnReach));
    dress = Optional.of(worn);
    Overlay over = new Overlay(overlay, library, worn);
    layer = Optional.of(over);
    touch.watch(frame, overlay);
    host.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> worn.panel().fold());
    for (TouchButton button : List.of(back, home, language, size, sound, help)) {
      HBox.setHgrow(button, javafx.scene.layout.Priority.ALWAYS);
    }
    home.onAction(navigator::home);
    help.onAction(
        () -> {
          if (!(navigator.current().orElse(null) instanceof Screen.Help)) {
            navigator.show(new Screen.Help(0));
          }
        });
    size.onAction(new DisplaySheet(library, session, worn, over, navigator::refresh)::open);
  }

  /// From now on this goes along, behind those who do already.
  public void accompany(Companion other) {
    companions.add(other);
  }

  /// The bar's button that reads aloud. Whoever reads gives it something to do.
  public TouchButton sound() {
    return sound;
  }

  /// Takes the buttons of the voice; it is seen where it is set visible and the page shown anew.
  public HBox panel() {
    return panel;
  }

  /// Whether the buttons of the bar have their icons beside their words.
  public boolean isBarWide() {
    return dress.orElseThrow().glass().barComposition() == Composition.LANDSCAPE;
  }

  public Sheets sheets() {
    return layer.orElseThrow();
  }

  /// Where words and sources are explained.
  public Bubbles bubbles() {
    return layer.orElseThrow();
  }

  /// Closes what lies over the page.
  public void closeOverlay() {
    layer.ifPresent(Overlay::close);
  }

  @Override
  public void show(Screen screen) {
    touch.pageChanged(screen);
    hide();
    FrameDress worn = dress.orElseThrow();
    worn.wear(screen);
    standBar(screen);
    ScreenLoader.Loaded loaded = loader.load(controllers.of(screen));
    host.getChildren().setAll(loaded.root());
    frame.applyCss();
    frame.resize(display.width(), display.height());
    frame.layout();
    @SuppressWarnings("unchecked") // the map of controllers pairs each screen with its own
    ScreenController<Screen> controller = (ScreenController<Screen>) loaded.controller();
    shown = Optional.of(controller);
    Look look = worn.look(screen);
    controller.onShow(screen, look);
    frame.applyCss();
    frame.layout();
    if (worn.panel().yieldTo(screen, (Region) loaded.root(), look.height())) {
      show(screen);
    } else {
      companions.forEach(each -> each.shows(screen));
    }
  }

  /// Whether the page has changed only just now: what comes so soon was meant for the one before.
  public boolean isQuiet() {
    return touch.isQuiet();
  }

  /// The scale of the page that is shown.
  public Scale scale() {
    return dress.orElseThrow().page();
  }

  /// The page that Next would turn to from what is shown.
  public Optional<Screen> following() {
    return shown.flatMap(ScreenController::following);
  }

  /// Ends the screen that is shown; the program closes.
  public void hide() {
    companions.forEach(Companion::leaves);
    closeOverlay();
    Optional<ScreenController<?>> left = shown;
    // Forgotten first: one that fails to end must not keep every later screen from coming.
    shown = Optional.empty();
    host.getChildren().clear();
    upper.withdraw();
    left.ifPresent(ScreenController::onHide);
  }

  /// The bar for a screen, in the language that is shown now.
  private void standBar(Screen screen) {
    Library words = library.get();
    back.setText(words.text("bar.back"));
    home.setText(words.text("bar.home"));
    size.setText(words.text("bar.size"));
    sound.setText(words.text("bar.sound"));
    help.setText(words.text("bar.help"));
    new LanguageButton(language, words, languages, layer.orElseThrow()).stand();
    Side side = isBarWide() ? Side.LEFT : Side.TOP;
    for (TouchButton button : List.of(back, home, language, size, sound, help)) {
      button.setIconSide(side);
    }
    boolean canGoBack = navigator.canGoBack();
    back.setUnavailable(!canGoBack);
    back.onAction(
        canGoBack
            ? this::goBack
            : () -> bubbles().reason(library.get().text("bar.back.none"), back));
    help.setChosen(screen instanceof Screen.Help);
  }

  private void goBack() {
    shown.ifPresent(ScreenController::onBack);
    navigator.back();
  }

  private void turnReach() {
    Ease ease = session.get().ease();
    session.get().ease(ease.withReach(!ease.reach()));
    navigator.refresh();
  }
}
