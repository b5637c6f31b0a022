package org.crampwise.ui.foods;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampwise.content.Food;
import org.crampwise.session.Plate;
import org.crampwise.ui.control.Typesetter;

/// The rows of a chart, a page at a time, as many as fit. Turning the page or touching a row moves
/// no other row.
final class Chart {
  /// How much higher than needed a row may get to fill its page.
  private static final double STRETCH = 1.35;

  private final VBox rows;
  private final Pane bench;
  private final FoodLine.Form form;
  private final AmountWords amounts;
  private final Typesetter typesetter;
  private final double gap;
  private List<FoodRow> all = List.of();
  private RowPages pages = new RowPages(List.of(List.of()));
  private double tallest;

  /// @param rows where they stand; as large as it is when [#set] is called
  /// @param bench an unseen pane in the scene, on which rows are measured
  Chart(VBox rows, Pane bench, FoodLine.Form form, AmountWords amounts, Typesetter typesetter) {
    this.rows = rows;
    this.bench = bench;
    this.form = form;
    this.amounts = amounts;
    this.typesetter = typesetter;
    this.gap = typesetter.look().em(0.5);
    rows.setSpacing(gap);
  }

  /// Takes these foods in this order.
  void set(List<Food> foods, Consumer<FoodRow> touched) {
    double richest = foods.stream().mapToDouble(Food::amount).max().orElse(0);
    List<FoodRow> made = new ArrayList<>();
    for (Food food : foods) {
      FoodRow row =
          new FoodRow(
              food, new FoodLine(food, richest, form, amounts, typesetter), amounts, typesetter);
      row.onAction(() -> touched.accept(row));
      made.add(row);
    }
    all = List.copyOf(made);
    bench.getChildren().setAll(all);
    bench.applyCss();
    double besides = all.stream().mapToDouble(FoodRow::besides).max().orElse(0);
    FoodLine.align(
        all.stream().map(FoodRow::line).toList(), form, rows.getWidth() - Math.ceil(besides));
    List<Double> heights = all.stream().map(row -> row.prefHeight(rows.getWidth())).toList();
    bench.getChildren().clear();
    pages = RowPages.of(heights, gap, rows.getHeight());
    double share = (rows.getHeight() - gap * (pages.most() - 1)) / Math.max(1, pages.most());
    tallest = Math.min(share, STRETCH * heights.stream().mapToDouble(h -> h).min().orElse(0));
  }

  int pageCount() {
    return pages.count();
  }

  /// Puts a page of rows, from 0, where they are seen.
  void show(int page, Plate plate) {
    List<FoodRow> shown = pages.pages().get(page).stream().map(all::get).toList();
    for (FoodRow row : shown) {
      VBox.setVgrow(row, Priority.ALWAYS);
      row.setMinHeight(VBox.USE_PREF_SIZE);
      row.setMaxHeight(Math.max(tallest, row.prefHeight(rows.getWidth())));
    }
    rows.getChildren().setAll(shown);
    mark(plate);
  }

  /// Shows which foods lie on the plate.
  void mark(Plate plate) {
    all.forEach(row -> row.show(plate.holds(row.food())));
  }
}
