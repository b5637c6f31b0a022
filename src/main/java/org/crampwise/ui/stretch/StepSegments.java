package org.crampwise.ui.stretch;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// How far one is: a segment a step, filled up to this one. The same is said in words beside it.
public final class StepSegments extends HBox {
  public StepSegments() {
    getStyleClass().add("step-segments");
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.NODE);
  }

  /// Fills the segments up to the step `current`, from 0.
  void show(int count, int current) {
    getChildren().clear();
    for (int i = 0; i < count; i++) {
      Region segment = new Region();
      segment.getStyleClass().add(i <= current ? "on" : "off");
      segment.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(segment, Priority.ALWAYS);
      getChildren().add(segment);
    }
  }
}
