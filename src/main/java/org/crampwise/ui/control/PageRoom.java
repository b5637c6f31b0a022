package org.crampwise.ui.control;

import javafx.geometry.Insets;
import javafx.scene.layout.VBox;
import org.crampwise.ui.theme.Look;

/// What a page leaves free: at its sides always the margin of the glass.
///
/// @param usual where there is height enough
/// @param compact where there is little
public record PageRoom(Free usual, Free compact) {
  /// In em.
  ///
  /// @param above the first row
  /// @param below the last row
  /// @param between rows
  public record Free(double above, double below, double between) {}

  /// Leaves so much of a page free.
  public void give(VBox page, Look look) {
    Free free = look.compact() ? compact : usual;
    double margin = look.scale().margin();
    page.setPadding(new Insets(look.em(free.above), margin, look.em(free.below), margin));
    page.setSpacing(look.em(free.between));
  }

  /// What it leaves free between the rows of such a page, in em.
  public double between(Look look) {
    return look.compact() ? compact.between : usual.between;
  }
}
