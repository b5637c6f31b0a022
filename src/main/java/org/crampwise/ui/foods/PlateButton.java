package org.crampwise.ui.foods;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.crampwise.content.Food;
import org.crampwise.ui.control.Icon;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.text.Library;

/// The way to the plate where there is no room for it beside the foods: a small plate and its sum.
final class PlateButton extends Touchable {
  /// What stands beside the words.
  enum Form {
    /// The plate above the words, as large as there is room.
    TALL,
    /// The plate at the left of the words.
    FLAT,
    /// The words alone.
    SMALL
  }

  private final Form form;
  private final Typesetter typesetter;
  private final PlateView plate;
  private final Label words = new Label();

  PlateButton(Form form, Typesetter typesetter) {
    this.form = form;
    this.typesetter = typesetter;
    setId("foods-to-plate");
    getStyleClass().addAll("button-like", "plate-button");
    plate = new PlateView("small-plate", false, typesetter);
    words.getStyleClass().add("words");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setTextAlignment(form == Form.FLAT ? TextAlignment.LEFT : TextAlignment.CENTER);
    Icon next = new Icon("next");
    Pane box =
        switch (form) {
          case TALL -> new VBox(plate, words);
          case FLAT -> new HBox(plate, words, next);
          case SMALL -> new HBox(words);
        };
    if (box instanceof HBox row) {
      row.setAlignment(Pos.CENTER);
      HBox.setHgrow(words, form == Form.FLAT ? Priority.ALWAYS : Priority.NEVER);
      words.setMaxWidth(Double.MAX_VALUE);
      double side = typesetter.look().em(3.6);
      plate.setMinSize(side, side);
      plate.setPrefSize(side, side);
    } else if (box instanceof VBox column) {
      column.setAlignment(Pos.CENTER);
      VBox.setVgrow(plate, Priority.ALWAYS);
    }
    box.getStyleClass().add("button-box");
    box.setMouseTransparent(true);
    getChildren().setAll(box);
  }

  /// Shows these foods and what they hold together, in words.
  void show(List<Food> foods, String held) {
    plate.show(foods);
    Library library = typesetter.library();
    String said =
        foods.isEmpty()
            ? library.text("foods.to-plate.empty")
            : library.text("foods.to-plate", held);
    boolean explains = foods.isEmpty() && form != Form.SMALL;
    String how = library.text("foods.how");
    words.setText(explains ? how : said);
    setAccessibleText(explains ? said + ". " + how : said);
  }
}
