package org.crampwise.ui.frame;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Swallows touches that were not meant: one that follows a page change too closely, so that a
/// double tap or a resting palm does not also press what has just come under it; one that comes
/// before the screen shows what the last one did; and, for a visitor who has asked for it, one that
/// follows the touch before too closely.
final class TouchGuard {
  private static final Duration QUIET = Duration.ofMillis(300);

  /// A hand that trembles touches again within this time.
  static final Duration REPEAT = Duration.ofMillis(700);

  private final LongSupplier nanos;
  private final BooleanSupplier repeats;
  private final CatchUp screen = new CatchUp();
  private long changed;
  private long touched;
  private boolean swallowing;
  private boolean open;

  /// @param nanos a clock, such as `System::nanoTime`
  /// @param repeats whether touches that repeat are swallowed now
  TouchGuard(LongSupplier nanos, BooleanSupplier repeats) {
    this.nanos = nanos;
    this.repeats = repeats;
    this.changed = nanos.getAsLong() - QUIET.toNanos();
    this.touched = nanos.getAsLong() - REPEAT.toNanos();
  }

  void guard(Node node) {
    node.addEventFilter(MouseEvent.ANY, this::filter);
  }

  /// From now on, for a moment, nothing is pressed.
  void pageChanged() {
    changed = nanos.getAsLong();
  }

  /// Lets through what comes of this: it belongs to a touch that has passed already.
  void pass(Runnable touch) {
    open = true;
    try {
      touch.run();
    } finally {
      open = false;
    }
  }

  private void filter(MouseEvent event) {
    if (open || !isTouch(event.getEventType())) {
      return;
    }
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      swallowing =
          isQuiet() || screen.isBehind() || (repeats.getAsBoolean() && isWithin(REPEAT, touched));
    }
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED
        || event.getEventType() == MouseEvent.MOUSE_RELEASED) {
      // One that was swallowed counts too: a hand that goes on trembling touches once.
      touched = nanos.getAsLong();
    }
    if (swallowing) {
      event.consume();
    } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
      screen.acted();
    }
  }

  /// What a finger does; without one, a mouse only wanders.
  static boolean isTouch(EventType<?> type) {
    return type == MouseEvent.MOUSE_PRESSED
        || type == MouseEvent.MOUSE_RELEASED
        || type == MouseEvent.MOUSE_CLICKED
        || type == MouseEvent.MOUSE_DRAGGED;
  }

  /// Whether the page has changed only just now.
  boolean isQuiet() {
    return isWithin(QUIET, changed);
  }

  private boolean isWithin(Duration time, long since) {
    return nanos.getAsLong() - since < time.toNanos();
  }
}
