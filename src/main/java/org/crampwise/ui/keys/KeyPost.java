package org.crampwise.ui.keys;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.crampwise.session.OneSwitch;
import org.crampwise.ui.frame.CatchUp;
import org.crampwise.ui.frame.Companion;
import org.crampwise.ui.keys.KeypadKeys.Meaning;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.theme.Scale;
import org.crampwise.ui.voice.Heard;
import org.crampwise.ui.voice.Heard.Kind;
import org.crampwise.ui.voice.HeardWords;

/// Where keys arrive first: gives each to whoever uses the screens now, by one switch, by ear or by
/// keyboard.
public final class KeyPost implements Companion {
  private final Scene scene;
  private final SceneFilters filters;
  private final Ears ears;
  private final KeypadKeys keys = KeypadKeys.standard();
  private final Walk walk;
  private final PageFocus focus;
  private final AudioNavigation navigation;
  private final Scanning scanning;
  private final Dark dark;
  private final CatchUp glass = new CatchUp();
  private boolean byKey;
  private boolean settling;

  private KeyPost(Scene scene, Ears ears, Waits waits, DoubleSupplier millimeter) {
    this.scene = scene;
    this.filters = new SceneFilters(scene);
    this.ears = ears;
    this.walk = new Walk(scene);
    this.focus = new PageFocus(scene, walk);
    Pane root = (Pane) scene.getRoot();
    ScanFrame ring = new ScanFrame(root, millimeter);
    this.dark = new Dark(root, ears.library());
    this.navigation = new AudioNavigation(ears, walk, dark);
    this.scanning =
        new Scanning(walk, () -> ears.session().get().oneSwitch(), waits, ring, this::tell);
  }

  /// Takes the keys of a scene from now on.
  ///
  /// @param millimeter how many pixels one has now
  public static KeyPost on(Scene scene, Ears ears, Waits waits, DoubleSupplier millimeter) {
    KeyPost post = new KeyPost(scene, ears, waits, millimeter);
    DoubleSupplier corner = () -> Scale.TOUCH_MM * millimeter.getAsDouble();
    SceneFilters filters = post.filters;
    KeyPace.on(filters);
    NoRepeat.on(filters);
    filters.before(KeyEvent.KEY_PRESSED, post::pressed);
    filters.before(MouseEvent.ANY, post::touched);
    CornerHold.on(
        filters,
        CornerHold.Corner.BOTTOM_LEFT,
        corner,
        waits,
        () -> post.navigation.turn(!post.navigation.isOn()));
    filters.after(KeyEvent.ANY, _ -> post.settleSoon());
    filters.after(MouseEvent.MOUSE_RELEASED, _ -> post.settleSoon());
    return post;
  }

  /// Takes no more keys.
  public void leave() {
    forget();
    filters.stop();
  }

  /// A visit is over.
  public void forget() {
    navigation.forget();
    scanning.stop();
  }

  /// How the visitor wants to use one switch has changed.
  public void switched() {
    if (scanning.isOn()) {
      scanning.restart();
    } else {
      scanning.stop();
    }
  }

  /// Something has come over the page, or gone, without a touch or a key.
  public void layered() {
    navigation.settle();
    switched();
  }

  private void pressed(KeyEvent event) {
    byKey = true;
    if (event.isConsumed() || event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
      return;
    }
    keys.of(event.getCode())
        .map(meaning -> turned(event.getCode(), meaning))
        .filter(meaning -> take(event.getCode(), meaning))
        .ifPresent(_ -> event.consume());
  }

  /// Where one reads from right to left, the left arrow goes on.
  private Meaning turned(KeyCode key, Meaning meaning) {
    boolean leftward =
        scene.getRoot().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    return !leftward
        ? meaning
        : switch (key) {
          case LEFT -> Meaning.NEXT;
          case RIGHT -> Meaning.PREVIOUS;
          default -> meaning;
        };
  }

  /// @return whether a key is taken from whatever has the keyboard
  private boolean take(KeyCode key, Meaning meaning) {
    if (meaning == Meaning.SCAN) {
      turnScanning();
      return true;
    }
    if (scanning.isOn()) {
      return scan(meaning);
    }
    if (navigation.isOn()) {
      return listen(key, meaning);
    }
    return switch (meaning) {
      case HELP, PLUGGED -> {
        navigation.turn(true);
        yield true;
      }
      case PREVIOUS -> move(key, -1);
      case NEXT -> move(key, 1);
      case SELECT -> {
        boolean sent = key == KeyCode.F20;
        if (sent) {
          walk.focused().ifPresent(Walk::select);
        }
        yield sent;
      }
      case BACK, FORWARD -> {
        boolean sent = key == KeyCode.F21 || key == KeyCode.F22;
        if (sent) {
          (key == KeyCode.F21 ? walk.named("bar-back") : walk.lead()).ifPresent(Walk::select);
        }
        yield sent;
      }
      case VOLUME, QUIETER, LOUDER, DARK, UNPLUGGED, SCAN -> false;
    };
  }

  private boolean listen(KeyCode key, Meaning meaning) {
    if (isSliding(key)) {
      return false;
    }
    navigation.key(meaning);
    return true;
  }

  /// The arrow keys go from one control to the next in reading order.
  private boolean move(KeyCode key, int by) {
    if (isSliding(key)) {
      return false;
    }
    Optional<Heard> next =
        walk.step(walk.focused().map(Heard::node), by, it -> it.kind().operable());
    next.ifPresent(it -> walk.focus(it.node()));
    return next.isPresent();
  }

  /// Left and right move the thumb of a slider that has the keyboard.
  private boolean isSliding(KeyCode key) {
    return (key == KeyCode.LEFT || key == KeyCode.RIGHT)
        && walk.focused().filter(it -> it.kind() == Kind.SLIDER).isPresent();
  }

  private boolean scan(Meaning meaning) {
    switch (meaning) {
      case SELECT -> pressSwitch();
      case NEXT, PREVIOUS, FORWARD -> stepByHand();
      case BACK -> turnScanning();
      case HELP, VOLUME, QUIETER, LOUDER, DARK, PLUGGED, UNPLUGGED, SCAN -> {}
    }
    return true;
  }

  /// A switch that is pressed twice by a hand that trembles, or before the page is seen, is pressed
  /// once.
  private void pressSwitch() {
    if (!ears.frame().isQuiet()) {
      scanning.select();
    }
  }

  /// There is a second switch: from now on it moves the frame, and time doesn't.
  private void stepByHand() {
    ears.session().get().oneSwitch(OneSwitch.STEP);
    scanning.step();
  }

  private void turnScanning() {
    OneSwitch now = ears.session().get().oneSwitch();
    ears.session().get().oneSwitch(now.isOn() ? OneSwitch.OFF : OneSwitch.MEDIUM);
    switched();
  }

  /// While one switch is used, the glass is one too: a touch anywhere is the switch.
  private void touched(MouseEvent event) {
    boolean press = event.getEventType() == MouseEvent.MOUSE_PRESSED;
    byKey &= !press; // a page that comes up under a pointer is told of it, too
    if (scanning.isOn() && !event.isConsumed()) {
      event.consume();
      if (press && glass.takes()) {
        pressSwitch();
      }
    }
  }

  private void tell(List<Heard> here, boolean row) {
    HeardWords words = new HeardWords(ears.words());
    navigation.tell(
        row
            ? ears.words().text("listen.row", here.size(), words.brief(here.getFirst()))
            : words.brief(here.getFirst()));
  }

  private void settleSoon() {
    if (navigation.isOn() && !settling) {
      settling = true;
      Platform.runLater(
          () -> {
            settling = false;
            navigation.settle();
          });
    }
  }

  @Override
  public void leaves() {
    focus.leaves();
    navigation.leaves();
    scanning.stop();
  }

  @Override
  public void shows(Screen screen) {
    focus.shows(screen, byKey);
    scene
        .getRoot()
        .lookupAll(".page-live")
        .forEach(
            node ->
                node.visibleProperty()
                    .subscribe(
                        (_, seen) -> {
                          if (seen && node instanceof Labeled label) {
                            navigation.tell(label.getText());
                          }
                        }));
    navigation.settle();
    Platform.runLater(this::switched); // whoever shows a page may open a sheet over it
  }
}
