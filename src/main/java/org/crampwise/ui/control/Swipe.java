package org.crampwise.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Turning a page with a stroke of the finger: an extra, never the only way.
public final class Swipe {
  /// A stroke is at least this part of the page wide.
  private static final double LEAST = 0.12;

  private double fromX;
  private double fromY;

  private Swipe() {}

  /// Lets strokes on a node turn back (to the right) and forward (to the left); the other way round
  /// where the page is written from the right.
  public static void on(Node node, Runnable back, Runnable forward) {
    Swipe swipe = new Swipe();
    node.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          swipe.fromX = event.getSceneX();
          swipe.fromY = event.getSceneY();
        });
    node.addEventHandler(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          double toTheRight = event.getSceneX() - swipe.fromX;
          double along =
              node.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                  ? -toTheRight
                  : toTheRight;
          double across = Math.abs(event.getSceneY() - swipe.fromY);
          double least = node.getLayoutBounds().getWidth() * LEAST;
          if (Math.abs(along) >= least && across < Math.abs(along) / 2) {
            (along > 0 ? back : forward).run();
          }
        });
  }
}
