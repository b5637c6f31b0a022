package org.crampwise.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampwise.content.CautionWords;

/// A strip for people a general line does not fit. It is read, not touched.
public final class CautionStrip extends HBox {
  /// The words of a caution that applies, at `em` times the page's em.
  public static CautionStrip of(CautionWords words, Typesetter typesetter, double em) {
    CautionStrip strip =
        new CautionStrip(
            words.lines().stream().map(line -> typesetter.text(line, em)).toArray(Node[]::new));
    strip.setId(typesetter.unique("caution-" + words.caution().id()));
    return strip;
  }

  public CautionStrip(Node... lines) {
    getStyleClass().add("caution");
    setAlignment(Pos.CENTER_LEFT);
    VBox words = new VBox(lines);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(new Icon("ask"), words);
  }
}
