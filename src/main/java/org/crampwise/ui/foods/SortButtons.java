package org.crampwise.ui.foods;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.crampwise.content.FoodOrder;
import org.crampwise.ui.control.TouchButton;

/// Two buttons to sort by, or where there is little room one to switch on and off.
record SortButtons(TouchButton mostFirst, TouchButton byName, boolean both) {
  List<Region> shown() {
    return both ? List.of(mostFirst, byName) : List.of(byName);
  }

  /// Shows the order that holds now, by a tick and by fill.
  void show(FoodOrder now, Consumer<FoodOrder> choose) {
    boolean named = now == FoodOrder.BY_NAME;
    mostFirst.setChosen(!named);
    mostFirst.setIcon(named ? "" : "check");
    byName.setChosen(named);
    byName.setIcon(named ? "check" : both ? "" : "sort");
    mostFirst.onAction(() -> choose.accept(FoodOrder.MOST_FIRST));
    FoodOrder other = named && !both ? FoodOrder.MOST_FIRST : FoodOrder.BY_NAME;
    byName.onAction(() -> choose.accept(other));
  }
}
