package org.crampwise.ui.control;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.crampwise.ui.text.Messages;
import org.crampwise.ui.theme.Face;

/// Marks what is written in another language than the page it stands on: it has that language's
/// direction and font, and can be heard in it.
public final class Tongue {
  private static final String STYLE = "tongue";

  /// @param sheet sets it in its font; empty where that is the page's
  private record Mark(String tag, NodeOrientation orientation, Optional<String> sheet) {}

  private Tongue() {}

  /// Marks a part of a page.
  ///
  /// @param own the language of the part
  /// @param page the language of the page
  public static void mark(Parent part, Messages own, Messages page) {
    set(
        part,
        new Mark(
            own.tag(),
            own.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT,
            Face.of(own.languageName()).within(Face.of(page.languageName()))));
  }

  /// Marks what belongs to a part but stands elsewhere, as a bubble over the page.
  public static void follow(Node of, Parent part) {
    find(of).ifPresent(mark -> set(part, mark));
  }

  /// The tag of the language that a node is written in; empty for that of the page.
  public static Optional<String> of(Node node) {
    return find(node).map(Mark::tag);
  }

  /// Whether a node is written from right to left; empty where it runs as the page does.
  public static Optional<Boolean> rightToLeft(Node node) {
    return find(node).map(mark -> mark.orientation() == NodeOrientation.RIGHT_TO_LEFT);
  }

  private static void set(Parent part, Mark mark) {
    part.getProperties().put(Mark.class, mark);
    part.getStyleClass().add(STYLE);
    part.setNodeOrientation(mark.orientation());
    mark.sheet().ifPresent(part.getStylesheets()::add);
  }

  private static Optional<Mark> find(Node node) {
    if (node.hasProperties() && node.getProperties().get(Mark.class) instanceof Mark mark) {
      return Optional.of(mark);
    }
    return Optional.ofNullable(node.getParent()).flatMap(Tongue::find);
  }
}
