package org.crampwise.ui.control;

import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// The house's own picture: fibres of a muscle that run calm, bunch into a knot, and run calm
/// again. Drawn once for the size it is given.
public final class Fibres extends Pane {
  /// Where the fibres run and how they knot, as parts of the width or of the row distance.
  ///
  /// @param fibres how many
  /// @param knot where the knot is, 0 to 1
  /// @param spread how long it is
  /// @param wild how far fibres swing in it, in rows
  public record Pattern(int fibres, double knot, double spread, double wild) {}

  private static final int POINTS = 96;

  private final Pattern pattern;
  private final Color color;
  private final Color accent;
  private double wild;

  /// @param accent the colour of every third fibre
  public Fibres(Pattern pattern, Color color, Color accent) {
    this.pattern = pattern;
    this.color = color;
    this.accent = accent;
    this.wild = pattern.wild();
    setMouseTransparent(true);
    setMinSize(0, 0);
  }

  /// How far they swing in the knot from now on, in rows; without it they run calm all along.
  public void calm(double swing) {
    if (swing != wild) {
      wild = swing;
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    getChildren().clear();
    double row = getHeight() / pattern.fibres();
    for (int i = 0; i < pattern.fibres(); i++) {
      Polyline fibre = new Polyline();
      for (int k = 0; k <= POINTS; k++) {
        double t = (double) k / POINTS;
        double near = Math.exp(-Math.pow((t - pattern.knot()) / pattern.spread(), 2));
        double u = i - (pattern.fibres() - 1) / 2.0;
        double y =
            getHeight() / 2
                + u * row * (1 - 0.62 * near * Math.min(1, wild / pattern.wild()))
                + wild * row * near * Math.sin(t * 46 + i * 1.9)
                + 0.28 * row * Math.sin(t * 5 + 0.35 * i);
        fibre.getPoints().addAll(t * getWidth(), y);
      }
      fibre.setStroke(i % 3 == 2 ? accent : color);
      fibre.setStrokeWidth(row * 0.26);
      fibre.setStrokeLineCap(StrokeLineCap.ROUND);
      fibre.setStrokeLineJoin(StrokeLineJoin.ROUND);
      getChildren().add(fibre);
    }
  }
}
