package org.crampwise.ui.handout;

import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import org.crampwise.handout.QrCodes;
import org.crampwise.ui.theme.Scale;

/// A code to scan: black on white in every theme, each of its squares whole pixels wide.
public final class CodeView extends Pane {
  /// The least a square measures, in millimeters.
  public static final double LEAST_MM = 0.5;

  /// More would not be read better.
  private static final double MOST_MM = 2;

  /// @param room on a side, in pixels
  public CodeView(QrCodes.Matrix code, double room, Scale scale) {
    int across = code.side() + 2 * QrCodes.Matrix.QUIET;
    double least = Math.ceil(LEAST_MM * scale.pxPerMm());
    double most = Math.max(least, Math.floor(MOST_MM * scale.pxPerMm()));
    double square = Math.clamp(Math.floor(room / across), least, most);
    getStyleClass().add("code");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    // The words beside it say all that can be said of it.
    setAccessibleRole(AccessibleRole.NODE);
    Path dark = new Path();
    dark.getStyleClass().add("code-dark");
    dark.setFillRule(FillRule.NON_ZERO);
    dark.setStroke(null);
    dark.setSmooth(false);
    for (int y = 0; y < code.side(); y++) {
      for (int x = 0; x < code.side(); x++) {
        int begin = x;
        while (x < code.side() && code.isDark(x, y)) {
          x++;
        }
        if (x > begin) {
          row(dark, begin, y, x - begin, square);
        }
      }
    }
    getChildren().setAll(dark);
    double side = across * square;
    setMinSize(side, side);
    setPrefSize(side, side);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  private static void row(Path dark, int x, int y, int length, double square) {
    double left = (x + QrCodes.Matrix.QUIET) * square;
    double top = (y + QrCodes.Matrix.QUIET) * square;
    dark.getElements()
        .addAll(
            new MoveTo(left, top),
            new HLineTo(left + length * square),
            new VLineTo(top + square),
            new HLineTo(left),
            new ClosePath());
  }
}
