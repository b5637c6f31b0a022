package org.crampwise.ui.keys;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import org.crampwise.ui.control.Touchable;

/// A finger that rests on a corner of the glass for two seconds. A shorter touch is for whatever
/// stands there; a held one is not.
public final class CornerHold {
  public static final Duration HOLD = Duration.ofSeconds(2);

  /// A corner of the glass, whichever way is read.
  public enum Corner {
    /// That of who listens.
    BOTTOM_LEFT,
    /// That of staff.
    TOP_RIGHT
  }

  private final Corner corner;
  private final Scene scene;
  private final DoubleSupplier side;
  private final Waits waits;
  private final Runnable todo;
  private Optional<Waits.Wait> waiting = Optional.empty();
  private boolean held;

  private CornerHold(Corner corner, Scene scene, DoubleSupplier side, Waits waits, Runnable todo) {
    this.corner = corner;
    this.scene = scene;
    this.side = side;
    this.waits = waits;
    this.todo = todo;
  }

  /// @param side of the corner, in pixels
  /// @param todo what holding it does
  public static void on(
      SceneFilters scene, Corner corner, DoubleSupplier side, Waits waits, Runnable todo) {
    scene.before(MouseEvent.ANY, new CornerHold(corner, scene.scene(), side, waits, todo)::touched);
  }

  private void touched(MouseEvent event) {
    if (event.isConsumed()) {
      stop();
      return;
    }
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      held = false;
      stop();
      if (isCorner(event)) {
        Node under = event.getPickResult().getIntersectedNode();
        waiting = Optional.of(waits.after(HOLD, () -> hold(under)));
      }
    } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED
        || (event.getEventType() == MouseEvent.MOUSE_DRAGGED && !isCorner(event))) {
      stop();
    }
    if (held && event.getEventType() != MouseEvent.MOUSE_PRESSED) {
      event.consume();
    }
  }

  private void hold(Node under) {
    held = true;
    waiting = Optional.empty();
    for (Node up = under; up != null; up = up.getParent()) {
      if (up instanceof Touchable touchable) {
        touchable.letGo();
      }
    }
    todo.run();
  }

  private boolean isCorner(MouseEvent event) {
    double reach = side.getAsDouble();
    return switch (corner) {
      case BOTTOM_LEFT ->
          event.getSceneX() <= reach && event.getSceneY() >= scene.getHeight() - reach;
      case TOP_RIGHT -> event.getSceneX() >= scene.getWidth() - reach && event.getSceneY() <= reach;
    };
  }

  private void stop() {
    waiting.ifPresent(Waits.Wait::stop);
    waiting = Optional.empty();
  }
}
