package org.crampwise.ui.frame;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keeps the keyboard inside what lies over the page: after its last control, Tab goes on until it
/// comes to the first again.
public final class FocusRound {
  /// More controls than any page has; a round ends.
  private static final int MOST_STEPS = 1000;

  private final Node layer;

  private FocusRound(Node layer) {
    this.layer = layer;
  }

  /// From now on.
  public static void keepIn(Node layer) {
    layer.addEventFilter(KeyEvent.KEY_PRESSED, new FocusRound(layer)::tab);
  }

  private void tab(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB) {
      event.consume();
      TraversalDirection direction =
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT;
      int steps = 0;
      do {
        focused().ifPresent(node -> node.requestFocusTraversal(direction));
      } while (!inside() && ++steps < MOST_STEPS);
    }
  }

  private Optional<Node> focused() {
    return Optional.ofNullable(layer.getScene()).map(Scene::getFocusOwner);
  }

  private boolean inside() {
    Node node = focused().orElse(layer);
    while (node != null && node != layer) {
      node = node.getParent();
    }
    return node == layer;
  }
}
