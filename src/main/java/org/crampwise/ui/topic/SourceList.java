package org.crampwise.ui.topic;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.crampwise.ui.control.SourceWords;
import org.crampwise.ui.control.Typesetter;

/// The sources of a card, numbered, below its words.
final class SourceList {
  private SourceList() {}

  /// Lists them in a box; gives the height they need, in pixels.
  static double fill(VBox box, Typesetter typesetter, double width) {
    box.getChildren().clear();
    int number = 1;
    for (String line : typesetter.sourceLines()) {
      Label note = new Label(Integer.toString(number++));
      note.getStyleClass().add("note");
      note.setMinWidth(Label.USE_PREF_SIZE);
      Label words = new SourceWords(line, typesetter.library());
      words.getStyleClass().add("quiet");
      HBox row = new HBox(typesetter.look().em(0.6), note, words);
      row.getStyleClass().add("page-source");
      row.setAccessibleText(typesetter.library().text("note.spoken", note.getText()) + ": " + line);
      row.setAlignment(Pos.BASELINE_LEFT);
      box.getChildren().add(row);
    }
    box.applyCss();
    return box.getChildren().isEmpty() ? 0 : box.prefHeight(width);
  }
}
