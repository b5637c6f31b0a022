package org.crampwise.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/// What lies behind words that are marked: a box for each line they take, a little wider than they.
final class WordMark {
  private WordMark() {}

  /// @param shape the boxes of the words, as a text gives them
  /// @param side how far the boxes stand out left and right, in pixels
  static List<PathElement> around(PathElement[] shape, double side) {
    List<PathElement> boxes = new ArrayList<>();
    List<double[]> corners = new ArrayList<>();
    for (PathElement element : shape) {
      switch (element) {
        case MoveTo to -> {
          box(corners, side, boxes);
          corners.clear();
          corners.add(new double[] {to.getX(), to.getY()});
        }
        case LineTo to -> corners.add(new double[] {to.getX(), to.getY()});
        default -> {}
      }
    }
    box(corners, side, boxes);
    return boxes;
  }

  private static void box(List<double[]> corners, double side, List<PathElement> boxes) {
    if (corners.isEmpty()) {
      return;
    }
    double left = corners.stream().mapToDouble(it -> it[0]).min().orElse(0) - side;
    double right = corners.stream().mapToDouble(it -> it[0]).max().orElse(0) + side;
    double top = corners.stream().mapToDouble(it -> it[1]).min().orElse(0);
    double bottom = corners.stream().mapToDouble(it -> it[1]).max().orElse(0);
    boxes.addAll(
        List.of(
            new MoveTo(left, top),
            new LineTo(right, top),
            new LineTo(right, bottom),
            new LineTo(left, bottom),
            new ClosePath()));
  }
}
