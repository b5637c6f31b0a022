package org.crampwise.ui.theme;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The upper half of a tall screen in reach mode: there is what is only looked at.
public interface Above {
  /// The em of words there, in pixels.
  double em();

  /// Takes these off the page and shows them there, one below the other.
  void words(Node... words);

  /// Shows this beside or above the words, as large as there is room.
  void picture(Region picture);
}
