package org.crampwise.ui.stretch;

import javafx.scene.layout.Region;

/// A bar that fills. Filling it moves nothing else on the page.
final class HoldBar extends Region {
  private final Region fill = new Region();
  private double part;

  HoldBar() {
    getStyleClass().add("hold-bar");
    fill.getStyleClass().add("fill");
    fill.setManaged(false);
    getChildren().add(fill);
  }

  double part() {
    return part;
  }

  /// @param newPart 0 for empty to 1 for full
  void fill(double newPart) {
    if (newPart != part) {
      part = newPart;
      layoutChildren();
    }
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = Math.max(0, getWidth() - left - snappedRightInset());
    double height = Math.max(0, getHeight() - top - snappedBottomInset());
    // Its round ends need their room from the first moment on.
    double filled = height + (width - height) * part;
    fill.setVisible(part > 0);
    fill.resizeRelocate(left, top, Math.min(filled, width), height);
  }
}
