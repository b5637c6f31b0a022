package org.crampwise.ui.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import org.crampwise.ui.control.Touchable;

/// Looks at a page in reach mode: whatever can be touched lies in the lower half of the screen.
public final class ReachAudit {
  private static final double SLACK = 1;

  private ReachAudit() {}

  /// What a seated hand would not come to, in words.
  public static List<String> faults(Scene scene) {
    List<Node> targets = new ArrayList<>();
    collect(scene.getRoot(), targets);
    return targets.stream()
        .filter(
            node ->
                node.localToScene(node.getLayoutBounds()).getMinY() < scene.getHeight() / 2 - SLACK)
        .map(
            node ->
                "in the upper half: %s#%s"
                    .formatted(
                        node.getClass().getSimpleName(),
                        Optional.ofNullable(node.getId()).orElse("")))
        .toList();
  }

  private static void collect(Node node, List<Node> targets) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Touchable || node instanceof ToggleButton || node.isFocusTraversable()) {
      targets.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, targets));
    }
  }
}
