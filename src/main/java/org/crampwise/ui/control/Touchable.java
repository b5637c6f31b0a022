package org.crampwise.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Whatever can be touched: an edge, a ledge, and one action. It answers to a finger that goes down
/// and up on it without wandering, to Space and Enter, and to assistive technology.
public class Touchable extends StackPane {
  private static final PseudoClass PRESSED = PseudoClass.getPseudoClass("down");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

  private Runnable action = () -> {};
  private boolean chosen;
  private boolean unavailable;
  private boolean down;

  public Touchable() {
    getStyleClass().add("touch");
    setAccessibleRole(AccessibleRole.BUTTON);
    setFocusTraversable(true);
    setPickOnBounds(true);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /// What a touch does.
  public final void onAction(Runnable todo) {
    action = todo;
  }

  /// Does what a touch would do.
  public final void fire() {
    action.run();
  }

  public final boolean isChosen() {
    return chosen;
  }

  /// Shows it as chosen, by fill and by what the subclass adds (never by colour alone).
  public final void setChosen(boolean value) {
    chosen = value;
    pseudoClassStateChanged(CHOSEN, value);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
  }

  public final boolean isUnavailable() {
    return unavailable;
  }

  /// Dashed: it stays in its place and, touched, says why it can't be used now.
  public final void setUnavailable(boolean value) {
    unavailable = value;
    pseudoClassStateChanged(UNAVAILABLE, value);
  }

  /// The finger on it does nothing any more.
  public final void letGo() {
    setDown(false);
  }

  private void press(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      setDown(true);
    }
  }

  /// A shaky finger moves a little: inside its own target that is still a touch. Once it has left,
  /// it was none.
  private void drag(MouseEvent event) {
    if (down && !contains(event.getX(), event.getY())) {
      setDown(false);
    }
  }

  private void release(MouseEvent event) {
    if (down) {
      setDown(false);
      event.consume();
      fire();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
      event.consume();
      fire();
    }
  }

  private void setDown(boolean value) {
    down = value;
    pseudoClassStateChanged(PRESSED, value);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(AccessibleAttribute what, Object... parameters) {
    return what == AccessibleAttribute.SELECTED
        ? (Object) chosen
        : super.queryAccessibleAttribute(what, parameters);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction what, Object... parameters) {
    if (what == AccessibleAction.FIRE) {
      fire();
    } else {
      super.executeAccessibleAction(what, parameters);
    }
  }
}
