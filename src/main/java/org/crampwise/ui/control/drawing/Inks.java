package org.crampwise.ui.control.drawing;

import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.crampwise.content.drawing.Ink;

/// Puts ink on shapes.
final class Inks {
  private Inks() {}

  /// What no theme changes.
  static void prepare(Shape shape, Ink ink) {
    shape.setStrokeLineCap(StrokeLineCap.ROUND);
    shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
    shape.setStrokeWidth(ink.width());
    shape.setOpacity(ink.opacity());
    shape.setMouseTransparent(true);
  }

  static void paint(Shape shape, Ink ink, RoleColors colors) {
    shape.setFill(ink.fill().map(colors::color).orElse(Color.TRANSPARENT));
    shape.setStroke(ink.line().map(colors::color).orElse(null));
  }
}
