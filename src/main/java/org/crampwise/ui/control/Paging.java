package org.crampwise.ui.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.crampwise.ui.text.Library;

/// What pages of a list have in common: the room between title and buttons, and the two buttons
/// that turn them.
public final class Paging {
  private final Library library;
  private final Bubbles bubbles;

  public Paging(Library library, Bubbles bubbles) {
    this.library = library;
    this.bubbles = bubbles;
  }

  /// The height that is left on a page for one of its rows, in pixels.
  ///
  /// @param row the row that takes what is left
  /// @param width of the rows, in pixels
  /// @param height of the page, in pixels
  public static double room(VBox page, Node row, double width, double height) {
    double left = height - page.getPadding().getTop() - page.getPadding().getBottom();
    int rows = 0;
    for (Node child : page.getChildren()) {
      if (child.isManaged()) {
        rows++;
        if (child != row) {
          child.applyCss();
          left -= child.prefHeight(width);
        }
      }
    }
    return left - page.getSpacing() * (rows - 1);
  }

  /// Lets the buttons, and strokes on the page, turn it. A button that turns nowhere is dashed and
  /// says why.
  public void turn(
      VBox page,
      TouchButton previous,
      TouchButton next,
      Optional<Runnable> back,
      Optional<Runnable> forward) {
    previous.setUnavailable(back.isEmpty());
    previous.onAction(back.orElse(() -> bubbles.reason(library.text("help.first"), previous)));
    next.setUnavailable(forward.isEmpty());
    next.onAction(forward.orElse(() -> bubbles.reason(library.text("help.last"), next)));
    Swipe.on(page, back.orElse(() -> {}), forward.orElse(() -> {}));
  }
}
