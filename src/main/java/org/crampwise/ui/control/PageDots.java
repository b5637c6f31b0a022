package org.crampwise.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Where one is in a deck: a ring a card, the current one a bar. Not touched; the place is also
/// said in words beside it.
public final class PageDots extends HBox {
  public PageDots() {
    setAccessibleRole(AccessibleRole.NODE);
    getStyleClass().add("page-dots");
    setAlignment(Pos.CENTER);
    setMouseTransparent(true);
  }

  /// Shows `count` dots, the one at `current` (from 0) as a bar.
  public void show(int count, int current) {
    getChildren().clear();
    for (int i = 0; i < count; i++) {
      Region dot = new Region();
      dot.getStyleClass().add(i == current ? "here" : "dot");
      getChildren().add(dot);
    }
  }
}
