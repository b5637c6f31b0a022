package org.crampwise.app;

import java.util.List;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Keeps the window of a kiosk where it is: over the whole screen, above everything, with the keys.
/// What a program can't reach (a window manager's own keys, other terminals) is the session's to
/// close. On the toolkit's thread.
final class Lock {
  /// How long another window may be in front.
  private static final Duration GRACE = Duration.millis(250);

  /// A window manager that puts the window elsewhere is not fought without end.
  private static final int MOST_MOVES = 8;

  /// Keys that mean something to a system, and nothing to this program.
  private static final Set<KeyCode> SYSTEM =
      Set.of(
          KeyCode.F11,
          KeyCode.PRINTSCREEN,
          KeyCode.CONTEXT_MENU,
          KeyCode.WINDOWS,
          KeyCode.COMMAND,
          KeyCode.META);

  private final Stage stage;
  private final Scene scene;
  private final OtherScreens others = new OtherScreens();
  private final Timeline again = new Timeline(new KeyFrame(GRACE, _ -> retake()));
  private boolean held;
  private int moves;

  /// @param stage of the kiosk, with the scene in it; need not be shown yet
  Lock(Stage stage, Scene scene) {
    this.stage = stage;
    this.scene = scene;
    again.setCycleCount(Animation.INDEFINITE);
    scene.addEventFilter(KeyEvent.ANY, this::swallow);
    stage.focusedProperty().subscribe(this::look);
    stage.iconifiedProperty().subscribe(this::look);
    stage.fullScreenProperty().subscribe(this::look);
    stage.showingProperty().subscribe(this::look);
    List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
        .forEach(each -> each.subscribe(this::look));
    Screen.getScreens().subscribe(this::look);
  }

  /// From now on the window is kept, or not.
  void hold(boolean hold) {
    held = hold;
    scene.setCursor(hold ? Cursor.NONE : Cursor.DEFAULT);
    stage.setAlwaysOnTop(hold);
    look();
  }

  private void look() {
    if (!held || !stage.isShowing()) {
      again.stop();
      others.uncover();
      return;
    }
    others.cover();
    if (!isKept()) {
      again.play();
    }
  }

  private boolean isKept() {
    return stage.isFocused() && stage.isFullScreen() && !stage.isIconified() && isInPlace();
  }

  /// Also so when it was tried often enough.
  private boolean isInPlace() {
    return coversGlass() || moves >= MOST_MOVES;
  }

  private boolean coversGlass() {
    Rectangle2D glass = Screen.getPrimary().getBounds();
    return isNear(stage.getX(), glass.getMinX())
        && isNear(stage.getY(), glass.getMinY())
        && isNear(stage.getWidth(), glass.getWidth())
        && isNear(stage.getHeight(), glass.getHeight());
  }

  private static boolean isNear(double a, double b) {
    return Math.abs(a - b) <= 1;
  }

  private void retake() {
    if (isKept()) {
      again.stop();
      moves = coversGlass() ? 0 : moves;
      return;
    }
    stage.setIconified(false);
    if (stage.isFullScreen() && !isInPlace()) {
      moves++;
      stage.setFullScreen(false);
    }
    stage.setFullScreen(true);
    stage.toFront();
    stage.requestFocus();
  }

  /// With Alt or the system's own key this program does nothing, and a system might.
  private void swallow(KeyEvent event) {
    boolean system = event.isAltDown() || event.isMetaDown() || SYSTEM.contains(event.getCode());
    if (held && system) {
      event.consume();
    }
  }
}
