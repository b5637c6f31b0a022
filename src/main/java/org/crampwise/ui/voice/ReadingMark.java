package org.crampwise.ui.voice;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.crampwise.ui.control.RichTextView;

/// Marks on the glass what is being said: the words of a sentence within a text, else the whole of
/// what is named. One mark at a time.
public final class ReadingMark {
  private static final PseudoClass READ = PseudoClass.getPseudoClass("read-now");

  private Optional<Node> marked = Optional.empty();

  /// Marks a node, or words of it, and nothing else.
  ///
  /// @param what has words
  /// @param start the first character that is said, in the words of the node
  /// @param end behind the last
  public void put(Node what, int start, int end) {
    Node node = framed(what);
    marked.filter(before -> before != node).ifPresent(ReadingMark::take);
    marked = Optional.of(node);
    if (node instanceof RichTextView text) {
      text.mark(start, end);
    } else {
      node.pseudoClassStateChanged(READ, true);
    }
  }

  /// What is cut off at its own edge can have no frame round it; its panel has.
  private static Node framed(Node node) {
    return node.getClip() != null
            && node.getParent() instanceof Region panel
            && panel.getChildrenUnmodifiable().size() == 1
        ? panel
        : node;
  }

  /// Marks nothing any more.
  public void remove() {
    marked.ifPresent(ReadingMark::take);
    marked = Optional.empty();
  }

  private static void take(Node node) {
    if (node instanceof RichTextView text) {
      text.unmark();
    }
    node.pseudoClassStateChanged(READ, false);
  }
}
