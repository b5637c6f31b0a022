package org.crampwise.ui.foods;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// The foods of one nutrient, and the plate.
public final class FoodsController implements ScreenController<Screen.Foods> {
  @FXML private Label title;

  public FoodsController(Library library, Navigator navigator, Bubbles bubbles) {}

  @Override
  public void onShow(Screen.Foods screen, Look look) {
    title.setText(screen.nutrient());
  }
}
