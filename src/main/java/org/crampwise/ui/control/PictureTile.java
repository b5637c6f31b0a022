package org.crampwise.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// A tile with a picture: above its words, or at their left where there is little height.
public final class PictureTile extends Touchable {
  /// How the picture and the words stand to each other.
  public enum Form {
    /// Picture above, title and a line below.
    TALL,
    /// Picture at the left, title alone.
    FLAT
  }

  private final Form form;
  private final Pane panel;

  /// @param panelRole the panel's colour: `mint`, `honey`, `clay` or `night`
  /// @param pictures what stands on the panel, left to right
  public PictureTile(
      String id, Form form, String title, String line, String panelRole, List<Node> pictures) {
    this.form = form;
    setId(id);
    getStyleClass().addAll("tile", form == Form.TALL ? "tall" : "flat");
    setAccessibleText(line.isEmpty() ? title : title + ". " + line);
    panel = panel(panelRole, pictures);
    Label head = new Label(title);
    head.getStyleClass().add("tile-title");
    head.setWrapText(true);
    head.setMinHeight(USE_PREF_SIZE);
    VBox caption = new VBox(head);
    caption.getStyleClass().add("caption");
    if (!line.isEmpty()) {
      Label words = new Label(line);
      words.getStyleClass().add("quiet");
      words.setWrapText(true);
      words.setMinHeight(USE_PREF_SIZE);
      caption.getChildren().add(words);
    }
    caption.setAlignment(form == Form.TALL ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
    Pane box;
    if (form == Form.TALL) {
      box = new VBox(panel, caption);
      VBox.setVgrow(panel, Priority.ALWAYS);
      caption.setMinHeight(USE_PREF_SIZE);
    } else {
      box = new HBox(panel, caption);
      HBox.setHgrow(caption, Priority.ALWAYS);
    }
    box.setMouseTransparent(true);
    box.getStyleClass().add("tile-box");
    getChildren().setAll(box);
  }

  private static Pane panel(String role, List<Node> pictures) {
    HBox row = new HBox();
    row.getStyleClass().add("pictures");
    row.setAlignment(Pos.BOTTOM_CENTER);
    for (Node picture : pictures) {
      if (picture instanceof Region region) {
        region.setMinSize(0, 0);
        region.setPrefSize(0, 0);
        region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      }
      HBox.setHgrow(picture, Priority.ALWAYS);
      row.getChildren().add(picture);
    }
    StackPane panel = new StackPane(row);
    panel.getStyleClass().addAll("panel", role);
    panel.setMinSize(0, 0);
    panel.setPrefSize(0, 0);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(panel.widthProperty());
    clip.heightProperty().bind(panel.heightProperty());
    panel.setClip(clip);
    return panel;
  }

  /// How wide (flat) or high (tall) the picture's panel is, in pixels.
  public PictureTile panelSize(double size) {
    if (form == Form.TALL) {
      panel.setPrefHeight(size);
      panel.setMinHeight(size);
    } else {
      panel.setPrefWidth(size);
      panel.setMinWidth(size);
    }
    return this;
  }
}
