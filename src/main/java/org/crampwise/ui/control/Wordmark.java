package org.crampwise.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.crampwise.ui.theme.Look;

/// The leaf-shaped mark, a muscle belly with three fibres, and the name.
public final class Wordmark extends HBox {
  private static final double MARK_UNITS = 40;

  public Wordmark(Look look, String name) {
    getStyleClass().add("wordmark");
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(look.em(0.5));
    SVGPath leaf = path("M4 36C2 16 14 4 36 4C38 24 26 38 4 36Z", "leaf");
    SVGPath fibres =
        path("M8 32C13 20 19 15 30 10M6.5 27C9 17 14 11 24 8M13 33.5C22 31 29 26 32 16", "fibre");
    Group mark = new Group(leaf, fibres);
    double size = height(look);
    mark.setScaleX(size / MARK_UNITS);
    mark.setScaleY(size / MARK_UNITS);
    StackPane box = new StackPane(mark);
    box.setMinSize(size, size);
    box.setMaxSize(size, size);
    box.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    Label words = new Label(name);
    words.setMinWidth(USE_PREF_SIZE);
    words.setStyle("-fx-font-family: \"Inter\""); // a name looks the same in every language
    getChildren().addAll(box, words);
  }

  /// In pixels.
  public static double height(Look look) {
    return look.em(1.8);
  }

  private static SVGPath path(String content, String styleClass) {
    SVGPath path = new SVGPath();
    path.setContent(content);
    path.getStyleClass().add(styleClass);
    return path;
  }
}
