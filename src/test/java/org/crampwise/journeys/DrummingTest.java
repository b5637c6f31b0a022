package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Touches and keys that come faster than the screen can follow.
class DrummingTest extends JourneyTest {
  private static final String ANSWER = "answer-none";

  @BeforeEach
  void question() {
    tap("attract-begin");
    tap("home-self-check");
    assertThat(isChosen()).isFalse();
  }

  private boolean isChosen() {
    return fx(() -> ((Touchable) get(ANSWER)).isChosen());
  }

  private static void touch(Node node) {
    fire(node, MouseEvent.MOUSE_PRESSED);
    fire(node, MouseEvent.MOUSE_RELEASED);
    fire(node, MouseEvent.MOUSE_CLICKED);
  }

  private static void fire(Node node, EventType<MouseEvent> type) {
    boolean down = type == MouseEvent.MOUSE_PRESSED;
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            0,
            0,
            0,
            0,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  private static void press(Node node, KeyCode key) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
  }

  @Test
  void touchesAtOnceAreOneTouch() {
    fx(
        () -> {
          for (int i = 0; i < 4; i++) {
            touch(get(ANSWER));
          }
        });
    assertThat(isChosen()).isTrue();
    settle();
    fx(() -> touch(get(ANSWER)));
    assertThat(isChosen()).as("each that comes later is one, too").isFalse();
  }

  @Test
  void keysAtOnceAreOneKey() {
    fx(
        () -> {
          for (int i = 0; i < 4; i++) {
            press(get(ANSWER), KeyCode.ENTER);
          }
        });
    assertThat(isChosen()).isTrue();
    settle();
    fx(() -> press(get(ANSWER), KeyCode.ENTER));
    assertThat(isChosen()).isFalse();
  }

  @Test
  void aTouchOnAPageThatNobodyCouldSeeYetIsDropped() {
    fx(
        () -> {
          touch(get("bar-home"));
          clock.pass(java.time.Duration.ofSeconds(1)); // a slow machine
          touch(get("home-vitamins"));
        });
    settle();
    assertHere(new Screen.Home());
  }
}
