package org.crampwise.ui.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.crampwise.ui.text.Messages;

/// What a page says in one language, row below row. How high a row is, is told from outside.
public final class Lane extends Pane {
  private final double gap;
  private double[] heights = {};

  /// @param gap between rows, in pixels
  /// @param page the language of the page
  public Lane(List<? extends Node> rows, double gap, Messages own, Messages page) {
    this.gap = gap;
    getStyleClass().add("lane");
    getChildren().setAll(rows);
    Tongue.mark(this, own, page);
  }

  /// How high each row has to be, in whole pixels.
  double[] needed(double width) {
    return getChildren().stream()
        .mapToDouble(row -> Math.ceil(Math.max(row.minHeight(width), row.prefHeight(width))))
        .toArray();
  }

  /// How wide the widest thing is that can't be broken into lines, in pixels.
  double widest() {
    return widest(this);
  }

  private static double widest(Parent parent) {
    double inner =
        parent.getChildrenUnmodifiable().stream().mapToDouble(Lane::least).max().orElse(0);
    return parent instanceof Region region
        ? inner + region.getInsets().getLeft() + region.getInsets().getRight()
        : inner;
  }

  private static double least(Node node) {
    return switch (node) {
      case Region whole when whole.getMinWidth() == USE_PREF_SIZE -> whole.prefWidth(-1);
      case Labeled words -> LongestWord.of(words);
      case Parent parent -> widest(parent);
      default -> 0;
    };
  }

  void rows(double... given) {
    heights = given.clone();
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    double y = 0;
    for (int i = 0; i < Math.min(heights.length, getChildren().size()); i++) {
      getChildren().get(i).resizeRelocate(0, y, getWidth(), heights[i]);
      y += heights[i] + gap;
    }
  }
}
