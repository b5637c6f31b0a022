package org.crampwise.ui.keys;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A key that is held down does what it does once. A keyboard repeats it, and a hand that can't let
/// go quickly would press whatever comes on the pages after. Keys that move or delete may repeat.
final class NoRepeat {
  private static final Set<KeyCode> MOVING =
      EnumSet.of(
          KeyCode.TAB,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.BACK_SPACE,
          KeyCode.SHIFT);

  private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);

  private NoRepeat() {}

  static void on(SceneFilters scene) {
    NoRepeat keys = new NoRepeat();
    scene.before(KeyEvent.KEY_PRESSED, keys::pressed);
    scene.before(KeyEvent.KEY_RELEASED, event -> keys.down.remove(event.getCode()));
    // A key that is let go while another window has the keyboard is never told here.
    scene.keep(
        scene
            .scene()
            .windowProperty()
            .flatMap(javafx.stage.Window::focusedProperty)
            .subscribe(_ -> keys.down.clear()));
  }

  private void pressed(KeyEvent event) {
    KeyCode key = event.getCode();
    if (!MOVING.contains(key) && key != KeyCode.UNDEFINED && !down.add(key)) {
      event.consume();
    }
  }
}
