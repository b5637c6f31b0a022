package org.crampwise.ui.control;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// A button with an icon and words. The words wrap and are never cut.
public class TouchButton extends Touchable {
  private final Label words = new Label();
  private final Label line = new Label();
  private final Icon icon = new Icon();
  private Side iconSide = Side.LEFT;
  private String iconName = "";

  public TouchButton() {
    getStyleClass().add("button-like");
    words.getStyleClass().add("words");
    words.setWrapText(true);
    words.setTextAlignment(TextAlignment.CENTER);
    words.setMinHeight(USE_PREF_SIZE);
    words.textProperty().subscribe(this::keepWordsWhole);
    words.fontProperty().subscribe(this::keepWordsWhole);
    words.setMouseTransparent(true);
    line.getStyleClass().add("words-line");
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    line.setMouseTransparent(true);
    arrange();
  }

  public TouchButton(String id, String text, String icon) {
    this();
    setId(id);
    setIcon(icon);
    setText(text);
  }

  public final String getText() {
    return words.getText();
  }

  public final void setText(String text) {
    words.setText(text);
    setAccessibleText(text);
  }

  public String getLine() {
    return line.getText();
  }

  /// A second, quieter line; empty for none.
  public final void setLine(String text) {
    line.setText(text);
    arrange();
  }

  public final String getIcon() {
    return iconName;
  }

  /// Leaves the icon to say enough where there is no room for the words; they are still spoken.
  public final void showIconOnly() {
    words.setText("");
    getStyleClass().add("icon-only");
  }

  /// The icon by name; empty for none.
  public final void setIcon(String name) {
    iconName = name;
    if (!name.isEmpty()) {
      icon.setName(name);
    }
    arrange();
  }

  public final Side getIconSide() {
    return iconSide;
  }

  public final void setIconSide(Side side) {
    iconSide = side;
    arrange();
  }

  private void keepWordsWhole() {
    words.setMinWidth(Math.ceil(LongestWord.of(words)));
  }

  private void arrange() {
    Pane box = iconSide == Side.TOP || iconSide == Side.BOTTOM ? new VBox() : new HBox();
    box.getStyleClass().add("button-box");
    box.setMouseTransparent(true);
    if (box instanceof HBox row) {
      row.setAlignment(Pos.CENTER);
    } else if (box instanceof VBox column) {
      column.setAlignment(Pos.CENTER);
    }
    VBox both = new VBox();
    both.setAlignment(box instanceof VBox ? Pos.CENTER : Pos.CENTER_LEFT);
    Node said = words;
    if (!line.getText().isEmpty()) {
      both.getChildren().setAll(words, line);
      said = both;
    }
    if (iconName.isEmpty()) {
      box.getChildren().setAll(said);
    } else if (iconSide == Side.RIGHT || iconSide == Side.BOTTOM) {
      box.getChildren().setAll(said, icon);
    } else {
      box.getChildren().setAll(icon, said);
    }
    getChildren().setAll(box);
  }
}
