package org.crampwise.ui.keys;

import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The thick frame that goes over the things one switch can select.
final class ScanFrame {
  private static final double GAP_MM = 4.5;

  private final Region ring = new Region();
  private final Pane over;
  private final DoubleSupplier millimeter;

  /// @param over what it lies on
  /// @param millimeter how many pixels one has now
  ScanFrame(Pane over, DoubleSupplier millimeter) {
    this.millimeter = millimeter;
    this.over = over;
    ring.setId("scan-frame");
    ring.getStyleClass().add("scan-frame");
    ring.setAccessibleRole(AccessibleRole.NODE);
    ring.setManaged(false);
    ring.setMouseTransparent(true);
    hide();
    over.getChildren().add(ring);
  }

  /// Goes round all of these, with a gap, as far as the glass reaches.
  void show(List<Node> nodes) {
    Bounds all =
        nodes.stream()
            .map(node -> over.sceneToLocal(node.localToScene(node.getLayoutBounds())))
            .reduce(ScanFrame::both)
            .orElseGet(() -> new BoundingBox(0, 0, 0, 0));
    double gap = millimeter.getAsDouble() * GAP_MM;
    double left = Math.max(0, all.getMinX() - gap);
    double top = Math.max(0, all.getMinY() - gap);
    ring.resizeRelocate(
        left,
        top,
        Math.min(over.getWidth(), all.getMaxX() + gap) - left,
        Math.min(over.getHeight(), all.getMaxY() + gap) - top);
    ring.setVisible(true);
  }

  void hide() {
    ring.setVisible(false);
  }

  private static Bounds both(Bounds one, Bounds other) {
    double x = Math.min(one.getMinX(), other.getMinX());
    double y = Math.min(one.getMinY(), other.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(one.getMaxX(), other.getMaxX()) - x,
        Math.max(one.getMaxY(), other.getMaxY()) - y);
  }
}
