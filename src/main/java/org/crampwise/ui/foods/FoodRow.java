package org.crampwise.ui.foods;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.content.Food;
import org.crampwise.ui.control.Icon;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.text.Library;

/// A food that a touch puts on the plate or takes off it. Whether it lies there is said by a tick,
/// a word and its ground.
final class FoodRow extends Touchable {
  private final Food food;
  private final Library library;
  private final String spoken;
  private final Icon sign = new Icon("plus");
  private final Label word = new Label();
  private final FoodLine line;
  private final HBox first;

  FoodRow(Food food, FoodLine line, AmountWords amounts, Typesetter typesetter) {
    this.food = food;
    this.line = line;
    this.library = typesetter.library();
    this.spoken =
        library.text(
            "foods.row.spoken",
            food.name(),
            food.serving(),
            amounts.amount(food.amount()),
            amounts.percent(food.dailyValuePercent()));
    setId("food-" + food.id());
    getStyleClass().add("food-row");
    setAccessibleRole(AccessibleRole.CHECK_BOX);
    StackPane disc = new StackPane(sign);
    disc.getStyleClass().add("disc");
    word.getStyleClass().add("strong");
    VBox mark = new VBox(disc, word);
    mark.getStyleClass().add("food-sign");
    mark.setAlignment(Pos.CENTER);
    mark.setMouseTransparent(true);
    HBox.setHgrow(line, Priority.ALWAYS);
    first = new HBox(line, mark);
    first.getStyleClass().add("food-first");
    first.setAlignment(Pos.CENTER_LEFT);
    first.setMouseTransparent(true);
    VBox box = new VBox(first);
    box.setMouseTransparent(true);
    VBox.setVgrow(first, Priority.ALWAYS);
    if (!food.note().isEmpty()) {
      box.getChildren().add(note());
    }
    getChildren().setAll(box);
    show(false);
  }

  private HBox note() {
    Label words = new Label(food.note());
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox strip = new HBox(new Icon("ask"), words);
    strip.getStyleClass().add("food-note");
    strip.setAlignment(Pos.CENTER_LEFT);
    return strip;
  }

  Food food() {
    return food;
  }

  FoodLine line() {
    return line;
  }

  /// What the row needs beside its line, in pixels.
  double besides() {
    return first.prefWidth(-1) - line.prefWidth(-1) + snappedLeftInset() + snappedRightInset();
  }

  /// Shows whether it lies on the plate.
  void show(boolean onPlate) {
    setChosen(onPlate);
    sign.setName(onPlate ? "check" : "plus");
    word.setText(library.text(onPlate ? "foods.row.on" : "foods.row.add"));
    String state = library.text(onPlate ? "foods.row.on.spoken" : "foods.row.off.spoken");
    setAccessibleText(
        food.note().isEmpty() ? spoken + " " + state : spoken + " " + food.note() + " " + state);
  }
}
