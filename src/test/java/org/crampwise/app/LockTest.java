package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.crampwise.ui.FxTest;
import org.junit.jupiter.api.Test;

/// What a lock does before a window manager has its say; the rest is packaging/linux/kiosk/lock.
class LockTest extends FxTest {
  private final List<KeyCode> heard = new ArrayList<>();
  private final Pane root = new Pane();

  /// The keys that reach the program.
  private List<KeyCode> heard(boolean held) {
    return fx(
        () -> {
          Scene scene = new Scene(root, 100, 100);
          scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> heard.add(event.getCode()));
          Stage stage = new Stage();
          stage.setScene(scene);
          new Lock(stage, scene).hold(held);
          assertThat(scene.getCursor()).isEqualTo(held ? Cursor.NONE : Cursor.DEFAULT);
          assertThat(stage.isAlwaysOnTop()).isEqualTo(held);
          root.fireEvent(key(KeyCode.F4, true));
          root.fireEvent(key(KeyCode.TAB, true));
          root.fireEvent(key(KeyCode.F11, false));
          root.fireEvent(key(KeyCode.ESCAPE, false));
          root.fireEvent(key(KeyCode.TAB, false));
          return List.copyOf(heard);
        });
  }

  private static KeyEvent key(KeyCode code, boolean alt) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false);
  }

  @Test
  void theSystemsKeysDoNotReachALockedProgram() {
    assertThat(heard(true)).containsExactly(KeyCode.ESCAPE, KeyCode.TAB);
  }

  @Test
  void withoutTheLockAllKeysDo() {
    assertThat(heard(false))
        .containsExactly(KeyCode.F4, KeyCode.TAB, KeyCode.F11, KeyCode.ESCAPE, KeyCode.TAB);
  }
}
