package org.crampwise.ui.keys;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.crampwise.ui.frame.CatchUp;

/// Drops keys that come faster than the screen can follow. What is typed is never dropped.
final class KeyPace {
  private final CatchUp screen = new CatchUp();

  private KeyPace() {}

  static void on(SceneFilters scene) {
    scene.before(KeyEvent.KEY_PRESSED, new KeyPace()::pressed);
  }

  private void pressed(KeyEvent event) {
    if (!isTyped(event.getCode()) && !screen.takes()) {
      event.consume();
    }
  }

  /// Whether somebody writes, who may be quick.
  private static boolean isTyped(KeyCode key) {
    return key.isLetterKey()
        || key.isDigitKey()
        || key.isModifierKey()
        || key == KeyCode.BACK_SPACE
        || key == KeyCode.DELETE;
  }
}
