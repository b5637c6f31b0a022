package org.crampwise.ui.frame;

import java.util.List;
import javafx.scene.Node;

/// What a sheet holds beside its close button.
///
/// @param tabs what stands at its head in place of the title; empty for the title
/// @param rows from top to bottom
/// @param least how high the sheet is at least, in pixels
/// @param focus the id of what has the keyboard; the close button's where it has no such node
record SheetBody(List<? extends Node> tabs, List<? extends Node> rows, double least, String focus) {
  SheetBody {
    tabs = List.copyOf(tabs);
    rows = List.copyOf(rows);
  }

  static SheetBody of(List<? extends Node> rows) {
    return new SheetBody(List.of(), rows, 0, Overlay.CLOSE);
  }
}
