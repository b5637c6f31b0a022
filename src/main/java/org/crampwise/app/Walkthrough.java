package org.crampwise.app;

import javafx.scene.Scene;
import org.crampwise.ui.audit.Tour;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.navigation.Screen;

/// Shows every screen once, each until it has been painted.
final class Walkthrough {
  /// The button of the bar that opens the sheet of sizes and themes.
  private static final String SHEET = "#bar-size";

  private final Composition composition;
  private final Scene scene;
  private int shown;

  Walkthrough(Composition composition, Scene scene) {
    this.composition = composition;
    this.scene = scene;
  }

  /// @return how many screens were shown
  int walk() {
    Tour.walk(
        composition.library().pack(),
        composition.wizard(),
        _ -> true,
        composition::preview,
        (_, _) -> painted());
    composition.navigator().restart(new Screen.Home());
    painted();
    if (scene.lookup(SHEET) instanceof Touchable button) {
      button.fire();
      painted();
      composition.frame().closeOverlay();
    }
    composition.finish();
    painted();
    return shown;
  }

  private void painted() {
    shown++;
    Frames.await(scene);
  }
}
