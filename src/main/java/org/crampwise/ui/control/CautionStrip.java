package org.crampwise.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A strip for people a general line does not fit. It is read, not touched.
public final class CautionStrip extends HBox {
  public CautionStrip(Node... lines) {
    getStyleClass().add("caution");
    setAlignment(Pos.CENTER_LEFT);
    VBox words = new VBox(lines);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(new Icon("ask"), words);
  }
}
