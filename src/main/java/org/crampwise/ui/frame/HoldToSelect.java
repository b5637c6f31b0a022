package org.crampwise.ui.frame;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.crampwise.ui.control.Touchable;

/// For a hand that touches more than it means to: a target acts only when a finger has stayed on it
/// for a moment, and then goes up. While it stays a ring fills. A shorter touch does nothing, and
/// the first such touch of a visit is told why.
///
/// It acts when the finger goes up, not before: so nothing changes under it, and whoever slides off
/// has touched nothing.
final class HoldToSelect {
  static final Duration HOLD = Duration.ofMillis(600);

  private final LongSupplier nanos;
  private final BooleanSupplier on;
  private final TouchGuard guard;
  private final HoldRing ring;
  private final Node overlay;
  private Optional<Held> held = Optional.empty();
  private boolean clicking;
  private boolean replaying;
  private boolean told;

  /// @param target where the finger went down
  /// @param operable what it would operate there
  private record Held(Node target, Node operable, MouseEvent press, long since) {}

  /// @param nanos a clock, such as `System::nanoTime`
  /// @param on whether the visitor wants it now
  /// @param guard lets a touch through that it has judged before
  /// @param overlay what lies over the page: a touch beside it only closes it, and needs no hold
  HoldToSelect(
      LongSupplier nanos, BooleanSupplier on, TouchGuard guard, HoldRing ring, Node overlay) {
    this.nanos = nanos;
    this.on = on;
    this.guard = guard;
    this.ring = ring;
    this.overlay = overlay;
  }

  /// After the guard's own filter: what that swallows is not held.
  void watch(Node node) {
    node.addEventFilter(MouseEvent.ANY, this::filter);
  }

  /// Another page is shown; at the end of a visit, to somebody else.
  void pageChanged(boolean visitEnds) {
    held = Optional.empty();
    ring.leave();
    told &= !visitEnds;
  }

  private void filter(MouseEvent event) {
    EventType<? extends MouseEvent> type = event.getEventType();
    if (replaying || !on.getAsBoolean() || event.isConsumed() || !TouchGuard.isTouch(type)) {
      return;
    }
    if (type == MouseEvent.MOUSE_PRESSED) {
      press(event);
    } else if (type == MouseEvent.MOUSE_DRAGGED) {
      drag(event);
    } else if (type == MouseEvent.MOUSE_RELEASED) {
      release(event);
    } else if (!clicking) {
      event.consume();
    }
  }

  private void press(MouseEvent event) {
    ring.leave();
    clicking = closes(event);
    held = Optional.empty();
    if (!clicking && event.getTarget() instanceof Node target) {
      held = Optional.of(new Held(target, operable(target), event, nanos.getAsLong()));
      ring.fill(event.getSceneX(), event.getSceneY(), () -> held.map(this::share).orElse(0.0));
      event.consume();
    }
  }

  private void drag(MouseEvent event) {
    if (!clicking) {
      held.filter(touch -> left(touch, event)).ifPresent(_ -> drop());
      event.consume();
    }
  }

  private void drop() {
    held = Optional.empty();
    ring.leave();
  }

  private void release(MouseEvent event) {
    if (clicking) {
      return;
    }
    Optional<Held> touch = held;
    held = Optional.empty();
    ring.leave();
    clicking = touch.filter(this::isLong).isPresent();
    if (clicking) {
      // Its going up is about to reach the target: first it must have gone down there.
      touch.ifPresent(this::replay);
      return;
    }
    event.consume();
    if (touch.isPresent() && !told) {
      told = true;
      ring.tell(event.getSceneX(), event.getSceneY());
    }
  }

  private void replay(Held touch) {
    replaying = true;
    try {
      guard.pass(
          () ->
              Event.fireEvent(
                  touch.target(), touch.press().copyFor(touch.target(), touch.target())));
    } finally {
      replaying = false;
    }
  }

  private boolean isLong(Held touch) {
    return share(touch) >= 1;
  }

  /// How much of the time a touch must last it has lasted.
  private double share(Held touch) {
    return Math.min(1, (nanos.getAsLong() - touch.since()) / (double) HOLD.toNanos());
  }

  private static boolean left(Held touch, MouseEvent event) {
    Node node = touch.operable();
    return !node.getLayoutBounds()
        .contains(node.sceneToLocal(event.getSceneX(), event.getSceneY()));
  }

  /// Whether a touch only closes what lies over the page.
  private boolean closes(MouseEvent event) {
    return event.getTarget() == overlay
        || (event.getTarget() instanceof Node node
            && up(node).anyMatch(parent -> Overlay.BUBBLE.equals(parent.getId())));
  }

  /// What a touch on a node operates: the nearest thing round it that can be operated.
  private static Node operable(Node node) {
    return up(node)
        .filter(each -> each.isFocusTraversable() || each instanceof Touchable)
        .findFirst()
        .orElse(node);
  }

  /// A node and what it stands in.
  private static Stream<Node> up(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent);
  }
}
