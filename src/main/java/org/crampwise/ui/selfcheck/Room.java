package org.crampwise.ui.selfcheck;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.theme.Look;

/// What a question's answers are laid out with.
///
/// @param width of the room, in pixels
/// @param height of the room, in pixels
/// @param bench an invisible pane in the scene, on which nodes are measured
record Room(double width, double height, Pane bench, Typesetter typesetter) {
  Look look() {
    return typesetter.look();
  }

  String text(String key, Object... values) {
    return typesetter.library().text(key, values);
  }

  /// The height a node needs at a width, in pixels.
  double heightOf(Node node, double atWidth) {
    bench.getChildren().setAll(node);
    node.applyCss();
    double height = Math.max(node.prefHeight(atWidth), node.minHeight(atWidth));
    bench.getChildren().clear();
    return height;
  }
}
