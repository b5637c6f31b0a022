package org.crampwise.ui.foods;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.content.Food;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.theme.Look;

/// A food of a chart: its drawing, name, serving and bar.
final class FoodLine extends HBox {
  private final FoodBar bar;
  private final VBox words;

  /// How the lines of one chart are set.
  ///
  /// @param drawing the side of the drawing, in pixels
  /// @param words how wide name and serving may be, in pixels; 0 for as wide as there is room
  /// @param share whether the percent of the Daily Value is shown
  /// @param serving whether the serving is shown
  record Form(FoodBar.Form bar, double drawing, double words, boolean share, boolean serving) {
    Form(FoodBar.Form bar, double drawing, double words, boolean share) {
      this(bar, drawing, words, share, true);
    }
  }

  /// @param richest the largest amount of the chart
  FoodLine(Food food, double richest, Form form, AmountWords amounts, Typesetter typesetter) {
    Look look = typesetter.look();
    getStyleClass().add("food-line");
    setAlignment(Pos.CENTER_LEFT);
    setMouseTransparent(true);
    StackPane picture = new StackPane();
    picture.setMinSize(form.drawing(), form.drawing());
    picture.setMaxSize(form.drawing(), form.drawing());
    picture.setPrefSize(form.drawing(), form.drawing());
    typesetter
        .drawing(food.drawing())
        .ifPresent(
            drawing -> {
              drawing.setAlignment(Pos.CENTER);
              picture.getChildren().add(drawing);
            });
    Label name = new Label(food.name());
    name.getStyleClass().add("strong");
    Label serving = new Label(food.serving());
    serving.getStyleClass().add("quiet");
    words = form.serving() ? new VBox(name, serving) : new VBox(name);
    words.setAlignment(Pos.CENTER_LEFT);
    for (Label label : List.of(name, serving)) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    bar =
        new FoodBar(
            look,
            form.bar(),
            richest > 0 ? food.amount() / richest : 0,
            amounts.amount(food.amount()),
            form.share() ? amounts.percent(food.dailyValuePercent()) : "");
    HBox.setHgrow(bar, Priority.ALWAYS);
    wordsWidth(form.words());
    getChildren().setAll(picture, words, bar);
    setAccessibleText(
        typesetter
            .library()
            .text(
                "foods.row.spoken",
                food.name(),
                food.serving(),
                amounts.amount(food.amount()),
                amounts.percent(food.dailyValuePercent())));
  }

  private void wordsWidth(double pixels) {
    words.setMinWidth(pixels);
    words.setPrefWidth(pixels);
    words.setMaxWidth(pixels);
  }

  /// Gives the figures of all lines the room that the widest needs, so that the bars compare, and
  /// the words what is left, or what the form fixes where the figures leave that much.
  ///
  /// @param width of the lines, in pixels
  static void align(List<FoodLine> lines, Form form, double width) {
    double widest = lines.stream().mapToDouble(line -> line.bar.figuresWidth()).max().orElse(0);
    lines.forEach(line -> line.bar.keepRoom(Math.ceil(widest)));
    lines.forEach(line -> line.wordsWidth(0));
    double rest = lines.stream().mapToDouble(line -> line.rest(form)).max().orElse(0);
    double left = Math.max(0, Math.floor(width - rest));
    double words = form.words() == 0 ? left : Math.min(form.words(), left);
    lines.forEach(line -> line.wordsWidth(words));
  }

  /// What stands beside the words; where the form fixes these, the bar may be at its shortest.
  private double rest(Form form) {
    double most = prefWidth(-1);
    return form.words() == 0 ? most : most - bar.prefWidth(-1) + bar.minWidth(-1);
  }
}
