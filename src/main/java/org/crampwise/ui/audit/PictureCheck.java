package org.crampwise.ui.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import org.crampwise.ui.control.drawing.DrawingView;
import org.crampwise.ui.control.drawing.PoseView;
import org.crampwise.ui.voice.Heard;

/// Looks for pictures that say nothing to whoever can't see them, and for letters in pictures.
final class PictureCheck {
  private final List<Heard> heard;
  private final List<AccessFault> faults = new ArrayList<>();

  private PictureCheck(List<Heard> heard) {
    this.heard = heard;
  }

  static List<AccessFault> faults(Scene scene, List<Heard> heard) {
    PictureCheck check = new PictureCheck(heard);
    check.look(scene.getRoot(), false);
    return check.faults;
  }

  /// @param told whether it stands in something that is heard by a name, or is marked as decoration
  private void look(Node node, boolean told) {
    if (!node.isVisible()) {
      return;
    }
    boolean isTold = told || isDecoration(node) || heard.stream().anyMatch(it -> names(it, node));
    if (isPicture(node)) {
      if (!isTold) {
        faults.add(new AccessFault(AccessRule.PICTURE, "not heard: " + node));
      }
      List<String> said = Words.of(String.valueOf(node.getAccessibleText()));
      letters(node)
          .filter(word -> !said.contains(word))
          .map(word -> "has \"%s\" in it: %s".formatted(word, node))
          .forEach(message -> faults.add(new AccessFault(AccessRule.LETTERS, message)));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, isTold));
    }
  }

  private static boolean names(Heard it, Node node) {
    return it.node() == node && !it.name().isBlank();
  }

  private static boolean isPicture(Node node) {
    return node instanceof DrawingView
        || node instanceof PoseView
        || node instanceof ImageView
        || node instanceof Canvas
        || node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW;
  }

  /// A shape has no other role than this from the start; whatever holds nodes was given it.
  private static boolean isDecoration(Node node) {
    return node instanceof Parent && node.getAccessibleRole() == AccessibleRole.NODE;
  }

  /// The words that are seen in it.
  private static Stream<String> letters(Node node) {
    return switch (node) {
      case Text text -> Words.of(text.getText()).stream();
      case Labeled label -> Words.of(label.getText()).stream();
      case Parent parent ->
          parent.getChildrenUnmodifiable().stream()
              .filter(Node::isVisible)
              .flatMap(PictureCheck::letters);
      default -> Stream.empty();
    };
  }
}
