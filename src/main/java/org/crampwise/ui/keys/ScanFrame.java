package org.crampwise.ui.keys;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The thick frame that goes over the things one switch can select.
final class ScanFrame {
  private final Region ring = new Region();
  private final Pane over;

  /// @param over what it lies on
  ScanFrame(Pane over) {
    this.over = over;
    ring.setId("scan-frame");
    ring.getStyleClass().add("scan-frame");
    ring.setAccessibleRole(AccessibleRole.NODE);
    ring.setManaged(false);
    ring.setMouseTransparent(true);
    hide();
    over.getChildren().add(ring);
  }

  /// Goes round all of these.
  void show(List<Node> nodes) {
    Bounds all =
        nodes.stream()
            .map(node -> over.sceneToLocal(node.localToScene(node.getLayoutBounds())))
            .reduce(ScanFrame::both)
            .orElseGet(() -> new BoundingBox(0, 0, 0, 0));
    ring.resizeRelocate(all.getMinX(), all.getMinY(), all.getWidth(), all.getHeight());
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
