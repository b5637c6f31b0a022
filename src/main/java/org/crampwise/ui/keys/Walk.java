package org.crampwise.ui.keys;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import org.crampwise.ui.control.Activation;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.voice.Heard;
import org.crampwise.ui.voice.ReadingOrder;

/// Goes from one thing on a screen to the next, in reading order, and selects it.
final class Walk {
  private final Scene scene;

  Walk(Scene scene) {
    this.scene = scene;
  }

  List<Heard> all() {
    return ReadingOrder.of(scene);
  }

  /// The thing with this id.
  Optional<Heard> named(String id) {
    return all().stream().filter(it -> id.equals(it.node().getId())).findFirst();
  }

  /// What the page, or what lies over it, is for.
  Optional<Heard> lead() {
    return all().stream().filter(it -> it.node().getStyleClass().contains("lead")).findFirst();
  }

  /// The thing that is this node.
  Optional<Heard> at(Node node) {
    return all().stream().filter(it -> it.node() == node).findFirst();
  }

  Optional<Heard> focused() {
    return Optional.ofNullable(scene.getFocusOwner()).flatMap(this::at);
  }

  /// The wanted thing after (1) or before (-1) a node; after the last comes the first.
  Optional<Heard> step(Optional<Node> from, int by, Predicate<Heard> wanted) {
    List<Heard> all = all();
    int here = -1;
    for (int i = 0; i < all.size(); i++) {
      if (Optional.of(all.get(i).node()).equals(from)) {
        here = i;
      }
    }
    int start = here < 0 && by < 0 ? 0 : here;
    for (int i = 1; i <= all.size(); i++) {
      Heard next = all.get(Math.floorMod(start + by * i, all.size()));
      if (wanted.test(next)) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  /// Gives the keyboard to a node, with its ring. The toolkit draws the ring only for whoever came
  /// there by a key.
  void focus(Node node) {
    node.requestFocus();
    if (node.isFocused()) {
      node.requestFocusTraversal(TraversalDirection.NEXT);
      Optional.ofNullable(scene.getFocusOwner())
          .filter(owner -> owner != node)
          .ifPresent(owner -> owner.requestFocusTraversal(TraversalDirection.PREVIOUS));
      if (!node.isFocused()) {
        node.requestFocus();
      }
    }
  }

  /// Does what a touch on it would do.
  static void select(Heard heard) {
    switch (heard.node()) {
      case Touchable touchable -> touchable.fire();
      case ToggleButton toggle -> toggle.fire();
      case Node other -> Activation.fire(other);
    }
  }
}
