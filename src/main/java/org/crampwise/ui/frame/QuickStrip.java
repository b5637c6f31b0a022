package org.crampwise.ui.frame;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Scale;

/// On a tall screen, a button on the bar that brings everything down to a seated hand, or up again.
/// It stands at the same place in both cases.
final class QuickStrip {
  private static final double LEAST_EM = 2;

  private final HBox strip;
  private final Supplier<Library> library;
  private final TouchButton reach = new TouchButton();

  /// @param strip what stands on the bar
  /// @param turn switches reach mode on or off
  QuickStrip(HBox strip, Supplier<Library> library, Runnable turn) {
    this.strip = strip;
    this.library = library;
    reach.setId("quick-reach");
    reach.onAction(turn);
    strip.setAlignment(Pos.CENTER);
    strip.getChildren().setAll(reach);
  }

  void show(boolean offered, boolean on, Scale glass) {
    strip.setVisible(offered);
    strip.setManaged(offered);
    reach.setText(library.get().text(on ? "reach.leave" : "reach.enter"));
    reach.setIcon(on ? "whole" : "reach");
    reach.setStyle("-fx-min-height: " + Math.max(glass.touch(), LEAST_EM * glass.barEm()) + "px");
  }
}
