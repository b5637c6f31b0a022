package org.crampwise.ui.stretch;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// A stretch, step by step.
public final class StretchController implements ScreenController<Screen.Stretch> {
  @FXML private Label title;

  public StretchController(Library library, Navigator navigator, Bubbles bubbles) {}

  @Override
  public void onShow(Screen.Stretch screen, Look look) {
    title.setText(screen.stretch());
  }
}
