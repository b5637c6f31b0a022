package org.crampwise.ui.foods;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.content.Food;
import org.crampwise.content.Nutrient;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// The richest foods of a nutrient on a card, as many as there is room for, and the way to the
/// whole chart. Foods that go with a caution are shown there only, where the caution stands with
/// them.
public final class FoodsChartView extends Region {
  /// With more foods than this a card would be the whole chart.
  private static final int MOST = 7;

  /// How much higher than needed a food may stand, to fill the card.
  private static final double SPARE_EM = 0.6;

  private final Look look;
  private final Region ground = new Region();
  private final Region caption;
  private final List<FoodLine> lines;
  private final TouchButton open;
  private final FoodLine.Form form;
  private double alignedTo = -1;

  public FoodsChartView(String nutrient, Typesetter typesetter, Navigator navigator) {
    Library library = typesetter.library();
    look = typesetter.look();
    setId(typesetter.unique("foods-" + nutrient));
    AmountWords amounts =
        new AmountWords(library, Nutrient.of(nutrient).map(Nutrient::unit).orElse("mg"));
    List<Food> foods =
        library.pack().foodsOf(nutrient).stream()
            .filter(food -> food.cautions().isEmpty())
            .limit(MOST)
            .toList();
    double richest = foods.stream().mapToDouble(Food::amount).max().orElse(0);
    form = form();
    lines =
        foods.stream().map(food -> new FoodLine(food, richest, form, amounts, typesetter)).toList();
    ground.getStyleClass().add("foods-ground");
    caption = caption(foods, typesetter);
    open = new TouchButton(typesetter.unique("open-foods"), library.text("foods.open"), "next");
    open.setIconSide(Side.RIGHT);
    open.getStyleClass().add("lead");
    open.onAction(() -> navigator.show(new Screen.Foods(nutrient)));
    getChildren().add(ground);
    getChildren().add(caption);
    getChildren().addAll(lines);
    getChildren().add(open);
    VBox.setVgrow(this, Priority.ALWAYS);
  }

  /// Whether there is room for single lines only.
  private boolean low() {
    return look.sparse();
  }

  private boolean beside() {
    return !look.portrait();
  }

  private FoodLine.Form form() {
    if (low()) {
      return new FoodLine.Form(FoodBar.Form.LINE, look.em(1.2), look.em(11.7), false, false);
    }
    return look.portrait() && look.width() < look.em(34)
        ? new FoodLine.Form(FoodBar.Form.ABOVE, look.em(2.2), 0, false)
        : new FoodLine.Form(FoodBar.Form.BESIDE, look.em(2.3), look.em(12.5), false);
  }

  private Region caption(List<Food> foods, Typesetter typesetter) {
    String words = typesetter.library().text("foods.card.caption");
    if (low()) {
      // The card's own sentence has the source's number.
      Label label = new Label(words);
      label.getStyleClass().add("strong");
      return label;
    }
    return SourcedLine.of(words, true, foods.stream().map(Food::source).toList(), typesetter);
  }

  /// How many foods it asks room for. It takes what more there is.
  private int wanted() {
    int rows = beside() ? low() || look.compact() ? 2 : 3 : look.width() < look.em(34) ? 1 : 5;
    return Math.min(lines.size(), rows);
  }

  private double gap() {
    return look.em(look.compact() ? 0.4 : 0.75);
  }

  private double inset() {
    return look.em(low() ? 0.08 : look.compact() ? 0.3 : 0.7);
  }

  private double buttonWidth(double width) {
    return beside() ? Math.min(look.em(12), width * 0.32) : Math.min(width, look.em(30));
  }

  private double foodsWidth(double width) {
    return beside() ? Math.max(0, width - buttonWidth(width) - 2 * gap()) : width;
  }

  /// What each food needs, in pixels.
  private double[] lineHeights(double width) {
    double inner = foodsWidth(width) - 2 * inset();
    if (inner != alignedTo) {
      alignedTo = inner;
      FoodLine.align(lines, form, inner);
    }
    double between = look.em(low() ? 0 : look.compact() ? 0.1 : 0.25);
    return lines.stream().mapToDouble(line -> line.prefHeight(inner) + between).toArray();
  }

  private double captionHeight(double width) {
    return caption.prefHeight(foodsWidth(width)) + (low() ? 0 : gap() / 3);
  }

  private double buttonHeight(double width) {
    double button = buttonWidth(width);
    return Math.max(open.minHeight(button), open.prefHeight(button));
  }

  private double heightFor(int count, double width) {
    double foods =
        captionHeight(width) + Arrays.stream(lineHeights(width)).limit(count).sum() + 2 * inset();
    return beside() ? Math.max(foods, buttonHeight(width)) : foods + gap() + buttonHeight(width);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return look.em(20);
  }

  @Override
  protected double computePrefHeight(double width) {
    return heightFor(wanted(), width < 0 ? look.em(30) : width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return heightFor(Math.min(1, wanted()), width < 0 ? look.em(30) : width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return Double.MAX_VALUE;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double[] heights = lineHeights(width);
    double button = buttonWidth(width);
    double way = buttonHeight(width);
    double top = captionHeight(width);
    double room = getHeight() - top - 2 * inset() - (beside() ? 0 : gap() + way);
    int shown = 0;
    double used = 0;
    while (shown < heights.length && (shown == 0 || used + heights[shown] <= room + 0.5)) {
      used += heights[shown++];
    }
    double spare = Math.clamp((room - used) / Math.max(1, shown), 0, look.em(SPARE_EM));
    double inner = foodsWidth(width) - 2 * inset();
    double y = top + inset();
    for (int i = 0; i < heights.length; i++) {
      lines.get(i).setVisible(i < shown);
      lines.get(i).resizeRelocate(inset(), y, inner, heights[i] + spare);
      y += i < shown ? heights[i] + spare : 0;
    }
    double bottom = y + inset();
    ground.resizeRelocate(0, top, foodsWidth(width), bottom - top);
    caption.resizeRelocate(0, 0, foodsWidth(width), caption.prefHeight(foodsWidth(width)));
    if (beside()) {
      open.resizeRelocate(width - button, Math.max(0, bottom - way), button, way);
    } else {
      open.resizeRelocate(0, bottom + gap(), button, way);
    }
  }
}
