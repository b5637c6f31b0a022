package org.crampwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.crampwise.ui.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TouchableTest extends FxTest {
  private static final double WIDE = 100;
  private static final double HIGH = 60;

  private final AtomicInteger fired = new AtomicInteger();
  private final Touchable touchable = fx(this::touchable);

  private Touchable touchable() {
    Touchable made = new Touchable();
    made.onAction(fired::incrementAndGet);
    made.resize(WIDE, HIGH);
    return made;
  }

  private void finger(EventType<MouseEvent> type, MouseButton button, double x, double y) {
    boolean down = type != MouseEvent.MOUSE_RELEASED;
    fx(
        () ->
            Event.fireEvent(
                touchable,
                new MouseEvent(
                    type, x, y, x, y, button, 1, false, false, false, false, down, false, false,
                    true, false, true, null)));
  }

  private void finger(EventType<MouseEvent> type, double x, double y) {
    finger(type, MouseButton.PRIMARY, x, y);
  }

  private boolean looksPressed() {
    return fx(
        () ->
            touchable.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("down")));
  }

  @Test
  void aFingerDownAndUpFiresOnce() {
    finger(MouseEvent.MOUSE_PRESSED, 50, 30);
    assertThat(looksPressed()).isTrue();
    assertThat(fired).hasValue(0);
    finger(MouseEvent.MOUSE_RELEASED, 50, 30);
    assertThat(looksPressed()).isFalse();
    assertThat(fired).hasValue(1);
  }

  @Test
  void aShakyFingerThatStaysOnItFires() {
    finger(MouseEvent.MOUSE_PRESSED, 50, 30);
    finger(MouseEvent.MOUSE_DRAGGED, 95, 55);
    assertThat(looksPressed()).isTrue();
    finger(MouseEvent.MOUSE_RELEASED, 95, 55);
    assertThat(fired).hasValue(1);
  }

  @Test
  void aFingerThatLeftItDoesNotFireEvenIfItComesBack() {
    finger(MouseEvent.MOUSE_PRESSED, 50, 30);
    finger(MouseEvent.MOUSE_DRAGGED, 150, 30);
    assertThat(looksPressed()).isFalse();
    finger(MouseEvent.MOUSE_DRAGGED, 50, 30);
    finger(MouseEvent.MOUSE_RELEASED, 50, 30);
    assertThat(fired).hasValue(0);
  }

  @Test
  void aFingerThatOnlyComesUpHereDoesNotFire() {
    finger(MouseEvent.MOUSE_RELEASED, 50, 30);
    assertThat(fired).hasValue(0);
  }

  @Test
  void anotherButtonDoesNotFire() {
    finger(MouseEvent.MOUSE_PRESSED, MouseButton.SECONDARY, 50, 30);
    assertThat(looksPressed()).isFalse();
    finger(MouseEvent.MOUSE_RELEASED, MouseButton.SECONDARY, 50, 30);
    assertThat(fired).hasValue(0);
  }

  @ParameterizedTest
  @EnumSource(names = {"ENTER", "SPACE"})
  void aKeyFires(KeyCode code) {
    press(code);
    assertThat(fired).hasValue(1);
  }

  @Test
  void anotherKeyDoesNot() {
    press(KeyCode.A);
    press(KeyCode.TAB);
    assertThat(fired).hasValue(0);
  }

  private void press(KeyCode code) {
    fx(
        () ->
            Event.fireEvent(
                touchable,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  @Test
  void assistiveTechnologyFires() {
    fx(() -> touchable.executeAccessibleAction(AccessibleAction.FIRE));
    assertThat(fired).hasValue(1);
    assertThat(fx(touchable::getAccessibleRole)).isEqualTo(AccessibleRole.BUTTON);
    assertThat(fx(touchable::isFocusTraversable)).isTrue();
  }

  @Test
  void whatIsUnavailableStillAnswers() {
    fx(() -> touchable.setUnavailable(true));
    finger(MouseEvent.MOUSE_PRESSED, 50, 30);
    finger(MouseEvent.MOUSE_RELEASED, 50, 30);
    assertThat(fired).hasValue(1);
    assertThat(fx(touchable::isDisabled)).isFalse();
  }

  @Test
  void aButtonSaysItsWords() {
    TouchButton button = fx(() -> new TouchButton("ask", "Ask someone", "ask"));
    assertThat(button.getId()).isEqualTo("ask");
    assertThat(button.getAccessibleText()).isEqualTo("Ask someone");
    fx(() -> button.setText("Ask staff"));
    assertThat(button.getAccessibleText()).isEqualTo("Ask staff");
  }
}
