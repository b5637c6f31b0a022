package org.crampwise.ui.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.crampwise.ui.control.LongestWord;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.theme.Scale;

/// Looks at one page as it is laid out: nothing clipped, cut short or covered; every target its
/// size; ids unique; a role and spoken words on whatever can be operated.
public final class LayoutAudit {
  private static final double SLACK = 1.5;

  private final Scene scene;
  private final Scale scale;
  private final Measures measures;
  private final List<String> faults = new ArrayList<>();
  private final List<Node> targets = new ArrayList<>();
  private final List<Node> texts = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();

  private LayoutAudit(Scene scene, Scale scale) {
    this.scene = scene;
    this.scale = scale;
    this.measures = Measures.of(scene, scale);
  }

  /// What is wrong with the page that the scene shows, in words.
  public static List<String> faults(Scene scene, Scale scale) {
    LayoutAudit audit = new LayoutAudit(scene, scale);
    audit.collect(scene.getRoot());
    audit.texts.forEach(audit::checkText);
    audit.targets.forEach(audit::checkTarget);
    audit.checkCovered();
    audit.ids.forEach(
        (id, count) -> {
          if (count > 1) {
            audit.faults.add("the id " + id + " stands on " + count + " nodes");
          }
        });
    return List.copyOf(audit.faults);
  }

  private void collect(Node node) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    boolean target = node instanceof Touchable || node instanceof ToggleButton;
    if (target || node.isFocusTraversable()) {
      checkOperable(node);
    }
    if (target) {
      targets.add(node);
    }
    if (node instanceof TextFlow
        || (node instanceof Labeled label && !label.getText().isEmpty())
        || (node instanceof Text text && !(text.getParent() instanceof TextFlow))) {
      texts.add(node);
    }
    if (node.getId() != null) {
      ids.merge(node.getId(), 1, Integer::sum);
    }
    if (node instanceof Parent parent && !(node instanceof Labeled)) {
      parent.getChildrenUnmodifiable().forEach(this::collect);
    }
  }

  private void checkOperable(Node node) {
    if (node.getId() == null || node.getId().isBlank()) {
      faults.add("no id on " + describe(node));
    }
    if (node.getAccessibleRole() == null
        || node.getAccessibleRole() == AccessibleRole.PARENT
        || node.getAccessibleRole() == AccessibleRole.NODE) {
      faults.add("no role on " + describe(node));
    }
    String spoken =
        node.getAccessibleText() == null && node instanceof Labeled label
            ? label.getText()
            : node.getAccessibleText();
    if (spoken == null || spoken.isBlank()) {
      faults.add("nothing to say for " + describe(node));
    }
  }

  private void checkText(Node node) {
    Bounds at = inScene(node);
    if (at.getWidth() < 1 || at.getHeight() < 1) {
      return;
    }
    if (at.getMinX() < -SLACK
        || at.getMinY() < -SLACK
        || at.getMaxX() > scene.getWidth() + SLACK
        || at.getMaxY() > scene.getHeight() + SLACK) {
      faults.add("runs off the screen: " + describe(node));
    }
    if (node instanceof Labeled label) {
      checkLabel(label);
    }
    if (node instanceof TextFlow flow
        && flow.prefHeight(flow.getWidth()) > flow.getHeight() + SLACK) {
      faults.add("cut off below: " + describe(node));
    }
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof Touchable tile) {
        contained(node, tile);
      }
    }
  }

  private void contained(Node node, Touchable tile) {
    if (!new BoundingBox(-SLACK, -SLACK, tile.getWidth() + 2 * SLACK, tile.getHeight() + 2 * SLACK)
        .contains(tile.sceneToLocal(inScene(node)))) {
      faults.add("runs out of its tile: " + describe(node));
    }
  }

  private void checkLabel(Labeled label) {
    for (Node child : label.getChildrenUnmodifiable()) {
      if (child instanceof Text shown && !same(shown.getText(), label.getText())) {
        faults.add("cut short: " + describe(label));
      }
    }
    if (label.isWrapText() && label.prefHeight(label.getWidth()) > label.getHeight() + SLACK) {
      faults.add("cut off below: " + describe(label));
    }
    if (label.isWrapText() && breaksAWord(label)) {
      faults.add("breaks a word: " + describe(label));
    }
    if (label.getFont().getSize() < least(label) - 0.6) {
      faults.add(
          "smaller than the floor (%.1f px): %s"
              .formatted(label.getFont().getSize(), describe(label)));
    }
  }

  /// Whether the longest word alone is wider than the label.
  private static boolean breaksAWord(Labeled label) {
    double inner = label.getWidth() - label.getInsets().getLeft() - label.getInsets().getRight();
    return LongestWord.of(label) > inner + 1;
  }

  /// The least type size, in pixels; only source numbers are smaller.
  private double least(Labeled label) {
    return label.getStyleClass().contains("note") || label.getText().isBlank()
        ? 0
        : measures.type();
  }

  private static boolean same(String shown, String meant) {
    return shown.replaceAll("\\s+", "").equals(meant.replaceAll("\\s+", ""));
  }

  private void checkTarget(Node node) {
    Bounds at = inScene(node);
    double touch = measures.touch();
    if (at.getWidth() < touch - SLACK || at.getHeight() < touch - SLACK) {
      faults.add(
          "too small to touch (%.1f x %.1f mm): %s"
              .formatted(
                  at.getWidth() / scale.pxPerMm(),
                  at.getHeight() / scale.pxPerMm(),
                  describe(node)));
    }
    if (at.getMinX() < -SLACK
        || at.getMinY() < -SLACK
        || at.getMaxX() > scene.getWidth() + SLACK
        || at.getMaxY() > scene.getHeight() + SLACK) {
      faults.add("runs off the screen: " + describe(node));
    }
  }

  private void checkCovered() {
    for (int i = 0; i < targets.size(); i++) {
      for (int j = i + 1; j < targets.size(); j++) {
        if (overlap(targets.get(i), targets.get(j))) {
          faults.add(describe(targets.get(i)) + " overlaps " + describe(targets.get(j)));
        }
      }
      for (Node text : texts) {
        if (!within(text, targets.get(i)) && overlap(targets.get(i), text)) {
          faults.add(describe(text) + " lies on " + describe(targets.get(i)));
        }
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        if (!within(texts.get(i), texts.get(j))
            && !within(texts.get(j), texts.get(i))
            && overlap(texts.get(i), texts.get(j))) {
          faults.add(describe(texts.get(i)) + " overlaps " + describe(texts.get(j)));
        }
      }
    }
  }

  private static boolean within(Node inner, Node outer) {
    for (Node up = inner; up != null; up = up.getParent()) {
      if (up == outer) {
        return true;
      }
    }
    return false;
  }

  private static boolean overlap(Node a, Node b) {
    Bounds x = inScene(a);
    Bounds y = inScene(b);
    return Math.min(x.getMaxX(), y.getMaxX()) - Math.max(x.getMinX(), y.getMinX()) > 2
        && Math.min(x.getMaxY(), y.getMaxY()) - Math.max(x.getMinY(), y.getMinY()) > 2;
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static String describe(Node node) {
    String words =
        node instanceof Labeled label
            ? label.getText()
            : node.getAccessibleText() == null ? "" : node.getAccessibleText();
    String kind = node.getClass().getSimpleName();
    String id = node.getId() == null ? "" : "#" + node.getId();
    return kind
        + id
        + " \""
        + (words.length() > 40 ? words.substring(0, 40) + "..." : words)
        + "\"";
  }
}
