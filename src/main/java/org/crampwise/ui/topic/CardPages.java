package org.crampwise.ui.topic;

import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A card as it is set on a screen: on one page, or on as many as its words need.
interface CardPages {
  int count();

  /// Puts one page into the body, and its sources below where there is room.
  ///
  /// @param page from 0
  void show(int page, StackPane body, VBox sources);
}
