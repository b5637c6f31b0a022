package org.crampwise.ui.frame;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Swallows the touch that follows a page change too closely, so that a double tap or a resting
/// palm does not also press what has just come under it.
final class TouchGuard {
  private static final Duration QUIET = Duration.ofMillis(300);

  private final LongSupplier nanos;
  private long changed;
  private boolean swallowing;

  /// @param nanos a clock, such as `System::nanoTime`
  TouchGuard(LongSupplier nanos) {
    this.nanos = nanos;
    this.changed = nanos.getAsLong() - QUIET.toNanos();
  }

  void guard(Node node) {
    node.addEventFilter(MouseEvent.ANY, this::filter);
  }

  /// From now on, for a moment, nothing is pressed.
  void pageChanged() {
    changed = nanos.getAsLong();
  }

  private void filter(MouseEvent event) {
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      swallowing = nanos.getAsLong() - changed < QUIET.toNanos();
    }
    boolean touch =
        event.getEventType() == MouseEvent.MOUSE_PRESSED
            || event.getEventType() == MouseEvent.MOUSE_RELEASED
            || event.getEventType() == MouseEvent.MOUSE_CLICKED
            || event.getEventType() == MouseEvent.MOUSE_DRAGGED;
    if (swallowing && touch) {
      event.consume();
    }
  }
}
