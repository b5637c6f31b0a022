package org.crampwise.ui.foods;

import javafx.scene.layout.VBox;
import org.crampwise.ui.control.Typesetter;

/// The daily amounts of a nutrient by age and sex.
public final class DailyAmountsView extends VBox {
  public DailyAmountsView(String nutrient, Typesetter typesetter) {
    setId(typesetter.unique("daily-" + nutrient));
  }
}
