package org.crampwise.ui.control.drawing;

import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.crampwise.content.drawing.Box;
import org.crampwise.content.drawing.Strand;

/// The node of one strand. It is built once and then only told its new numbers.
final class StrandPath {
  private final Strand strand;
  private final Path path = new Path();

  StrandPath(Strand strand, RoleColors colors) {
    this.strand = strand;
    for (char command : strand.commands().toCharArray()) {
      path.getElements().add(element(command));
    }
    Inks.prepare(path, strand.ink());
    recolor(colors);
    update();
  }

  Node node() {
    return path;
  }

  void recolor(RoleColors colors) {
    Inks.paint(path, strand.ink(), colors);
  }

  /// The box round its points and control points.
  Box extent() {
    double left = strand.coordinate(0);
    double top = strand.coordinate(1);
    double right = left;
    double bottom = top;
    for (int i = 2; i < strand.size(); i += 2) {
      left = Math.min(left, strand.coordinate(i));
      right = Math.max(right, strand.coordinate(i));
      top = Math.min(top, strand.coordinate(i + 1));
      bottom = Math.max(bottom, strand.coordinate(i + 1));
    }
    return new Box(left, top, right - left, bottom - top);
  }

  void update() {
    path.setOpacity(strand.opacity());
    path.setVisible(strand.opacity() > 0);
    path.setStrokeWidth(strand.width());
    int next = 0;
    for (PathElement element : path.getElements()) {
      switch (element) {
        case MoveTo move -> {
          move.setX(strand.coordinate(next));
          move.setY(strand.coordinate(next + 1));
          next += 2;
        }
        case LineTo line -> {
          line.setX(strand.coordinate(next));
          line.setY(strand.coordinate(next + 1));
          next += 2;
        }
        case CubicCurveTo curve -> {
          curve.setControlX1(strand.coordinate(next));
          curve.setControlY1(strand.coordinate(next + 1));
          curve.setControlX2(strand.coordinate(next + 2));
          curve.setControlY2(strand.coordinate(next + 3));
          curve.setX(strand.coordinate(next + 4));
          curve.setY(strand.coordinate(next + 5));
          next += 6;
        }
        default -> {
          // Closing takes no numbers.
        }
      }
    }
  }

  private static PathElement element(char command) {
    return switch (command) {
      case 'M' -> new MoveTo();
      case 'L' -> new LineTo();
      case 'C' -> new CubicCurveTo();
      case 'Z' -> new ClosePath();
      default -> throw new IllegalArgumentException("Not a command of an outline: " + command);
    };
  }
}
