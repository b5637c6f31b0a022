package org.crampwise.ui.foods;

import javafx.scene.layout.VBox;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;

/// The richest foods of a nutrient on a card, and the way to the whole chart.
public final class FoodsChartView extends VBox {
  public FoodsChartView(String nutrient, Typesetter typesetter, Navigator navigator) {
    TouchButton open =
        new TouchButton(
            typesetter.unique("open-foods"), typesetter.library().text("foods.open"), "next");
    open.onAction(() -> navigator.show(new Screen.Foods(nutrient)));
    getChildren().add(open);
  }
}
