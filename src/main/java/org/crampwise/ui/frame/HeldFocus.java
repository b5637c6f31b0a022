package org.crampwise.ui.frame;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;

/// Where the keyboard was on a page that is laid out anew.
///
/// @param visible whether its ring was shown
record HeldFocus(String id, boolean visible) {
  /// The control on a page that has the keyboard, if it has a name.
  static Optional<HeldFocus> in(Node page) {
    return Optional.ofNullable(page.getScene())
        .map(Scene::getFocusOwner)
        .filter(node -> node.getId() != null && inside(node, page))
        .map(node -> new HeldFocus(node.getId(), node.isFocusVisible()));
  }

  /// Gives the keyboard to the control of that name, where the new page has it.
  void giveBack(Node page) {
    Optional.ofNullable(page.lookup("#" + id))
        .filter(Node::isFocusTraversable)
        .ifPresent(
            control -> {
              control.requestFocus();
              if (visible) {
                showRing(control);
              }
            });
  }

  /// The ring is shown where Tab has come to: one step on and one back.
  private static void showRing(Node control) {
    control.requestFocusTraversal(TraversalDirection.NEXT);
    Optional.ofNullable(control.getScene())
        .map(Scene::getFocusOwner)
        .ifPresent(next -> next.requestFocusTraversal(TraversalDirection.PREVIOUS));
    if (!control.isFocused()) {
      control.requestFocus();
    }
  }

  private static boolean inside(Node node, Node page) {
    for (Parent up = node.getParent(); up != null; up = up.getParent()) {
      if (up == page) {
        return true;
      }
    }
    return false;
  }
}
