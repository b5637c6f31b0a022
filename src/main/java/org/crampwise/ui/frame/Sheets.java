package org.crampwise.ui.frame;

import javafx.scene.Node;

/// Opens sheets over the page, one at a time.
public interface Sheets {
  /// The key of what a sheet's close button says.
  String CLOSE = "sheet.close";

  /// Opens a sheet along the bottom with its own close button.
  default void sheet(String id, String title, Node... content) {
    sheet(id, title, CLOSE, content);
  }

  /// The same, with other words on the close button.
  ///
  /// @param close the key of its words
  void sheet(String id, String title, String close, Node... content);

  void close();

  boolean isOpen();
}
