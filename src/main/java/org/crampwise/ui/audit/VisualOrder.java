package org.crampwise.ui.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.crampwise.ui.control.Tongue;
import org.crampwise.ui.voice.Heard;
import org.crampwise.ui.voice.Heard.Kind;
import org.jspecify.annotations.Nullable;

/// Compares the order in which a page is read with the places of what is read: in one column
/// nothing is read after what stands below it, and in one row nothing after what stands beyond it.
/// Columns beside each other may be read one after the other or row by row.
final class VisualOrder {
  /// Two things stand in one column, or row, that share this part of the narrower, or lower.
  private static final double SHARED = 0.5;

  private static final double SLACK = 1.5;

  private VisualOrder() {}

  static List<String> faults(Scene scene, List<Heard> heard) {
    List<Heard> placed = heard.stream().filter(VisualOrder::isPlaced).toList();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      for (int j = i + 1; j < placed.size(); j++) {
        if (isBefore(scene, placed.get(j).node(), placed.get(i).node())) {
          faults.add(
              "%s is read before %s"
                  .formatted(
                      AccessAudit.describe(placed.get(i)), AccessAudit.describe(placed.get(j))));
        }
      }
    }
    return faults;
  }

  /// The title is heard first wherever it stands; words that do something stand within a text.
  private static boolean isPlaced(Heard it) {
    return it.kind() != Kind.TITLE && it.kind() != Kind.TERM && it.kind() != Kind.NOTE;
  }

  /// Two things in one language are compared by its direction, any others by the page's.
  private static boolean isBefore(Scene scene, Node one, Node other) {
    boolean page = scene.getRoot().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    boolean rightToLeft =
        Tongue.of(one).equals(Tongue.of(other)) ? Tongue.rightToLeft(one).orElse(page) : page;
    boolean turned = rightToLeft && !areLeftToRight(one, other);
    return isBefore(place(scene, one, turned), place(scene, other, turned));
  }

  /// Where it stands, counted from the side where the script begins.
  private static Bounds place(Scene scene, Node node, boolean rightToLeft) {
    Bounds at = node.localToScene(node.getLayoutBounds());
    boolean mirrored =
        scene.getEffectiveNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT && rightToLeft;
    return mirrored
        ? new BoundingBox(
            scene.getWidth() - at.getMaxX(), at.getMinY(), at.getWidth(), at.getHeight())
        : at;
  }

  /// Keys of digits stand from left to right everywhere; two drawings that do so inside themselves
  /// stand beside each other as the page wants it.
  private static boolean areLeftToRight(Node one, Node other) {
    return isLeftToRight(one.getParent())
        && isLeftToRight(other.getParent())
        && isLeftToRight(shared(one, other));
  }

  private static boolean isLeftToRight(@Nullable Node node) {
    return node != null && node.getEffectiveNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT;
  }

  /// The smallest thing that both are in.
  private static @Nullable Node shared(Node one, Node other) {
    Set<Node> around = new HashSet<>();
    for (Node each = one.getParent(); each != null; each = each.getParent()) {
      around.add(each);
    }
    Node found = other.getParent();
    while (found != null && !around.contains(found)) {
      found = found.getParent();
    }
    return found;
  }

  private static boolean isBefore(Bounds one, Bounds other) {
    double across =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double down =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    boolean inOneColumn = across > SHARED * Math.min(one.getWidth(), other.getWidth());
    boolean inOneRow = down > SHARED * Math.min(one.getHeight(), other.getHeight());
    return (inOneColumn && one.getMaxY() <= other.getMinY() + SLACK)
        || (inOneRow && one.getMaxX() <= other.getMinX() + SLACK);
  }
}
