package org.crampwise.ui.selfcheck;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// How far one has come: a segment a part, the current one filled as far as it is done. The place
/// is also said in words beside it.
public final class PartSegments extends HBox {
  public PartSegments() {
    getStyleClass().add("part-segments");
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.NODE);
  }

  /// @param part the current one, from 1
  /// @param share how much of it is done, from 0 to 1
  public void show(int parts, int part, double share) {
    getChildren().clear();
    for (int i = 1; i <= parts; i++) {
      double done = i < part ? 1 : i == part ? share : 0;
      Region fill = new Region();
      fill.getStyleClass().add("fill");
      StackPane segment = new StackPane(fill);
      segment.getStyleClass().add("segment");
      segment.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      fill.maxWidthProperty().bind(segment.widthProperty().multiply(done));
      fill.setVisible(done > 0);
      HBox.setHgrow(segment, Priority.ALWAYS);
      getChildren().add(segment);
    }
  }
}
