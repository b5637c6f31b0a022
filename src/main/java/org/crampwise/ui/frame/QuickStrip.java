package org.crampwise.ui.frame;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Composition;
import org.crampwise.ui.theme.Scale;

/// On a tall screen, a button that brings everything down to a seated hand, or up again: on the
/// bar, or before it where there is more width than height. It stands at the same place in both
/// cases, and the bar's own buttons in theirs.
final class QuickStrip {
  private static final double LEAST_EM = 2;

  private final HBox strip;
  private final HBox bar;
  private final Supplier<Library> library;
  private final TouchButton reach = new TouchButton();

  /// @param strip what stands on the bar
  /// @param turn switches reach mode on or off
  QuickStrip(HBox strip, HBox bar, Supplier<Library> library, Runnable turn) {
    this.strip = strip;
    this.bar = bar;
    this.library = library;
    reach.setId("quick-reach");
    reach.getStyleClass().add("quick-reach");
    reach.onAction(turn);
    strip.setAlignment(Pos.CENTER);
  }

  void show(boolean offered, boolean on, Scale glass) {
    boolean beside = glass.barComposition() == Composition.LANDSCAPE;
    strip.getChildren().clear();
    bar.getChildren().remove(reach);
    if (offered && beside) {
      bar.getChildren().addFirst(reach);
    } else if (offered) {
      strip.getChildren().add(reach);
    }
    strip.setVisible(offered && !beside);
    strip.setManaged(offered && !beside);
    reach.setText(library.get().text(on ? "reach.leave" : "reach.enter"));
    reach.setIcon(on ? "whole" : "reach");
    double least = Math.max(glass.touch(), LEAST_EM * glass.barEm());
    reach.setStyle(beside ? "" : "-fx-min-height: " + least + "px");
  }
}
