package org.crampwise.ui.foods;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Buttons side by side, all as wide and as high as each other; their words wrap.
final class EvenRow extends Region {
  private final double gap;

  /// @param gap between two, in pixels
  EvenRow(double gap, List<? extends Node> buttons) {
    this.gap = gap;
    getStyleClass().add("even-row");
    getChildren().setAll(buttons);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double share(double width) {
    int count = getManagedChildren().size();
    return (width - gap * (count - 1)) / Math.max(1, count);
  }

  @Override
  protected double computePrefWidth(double height) {
    int count = getManagedChildren().size();
    double widest =
        getManagedChildren().stream().mapToDouble(node -> node.prefWidth(-1)).max().orElse(0);
    return widest * count + gap * (count - 1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double each = share(width < 0 ? computePrefWidth(-1) : width);
    return getManagedChildren().stream()
        .mapToDouble(node -> Math.max(node.minHeight(each), node.prefHeight(each)))
        .max()
        .orElse(0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double each = share(getWidth());
    double x = 0;
    for (Node node : getManagedChildren()) {
      node.resizeRelocate(x, 0, each, getHeight());
      x += each + gap;
    }
  }
}
