package org.crampwise.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
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

  /// Lays one page of a flow, and lets the buttons and strokes turn to the others.
  ///
  /// @param starts the indexes of the entries that begin a page
  /// @param wanted the page to show, from 0; one that is not there is brought to the nearest
  /// @param screens the screen at each page
  /// @param navigator shows another page
  public Shown show(
      Pages pages,
      List<ColumnFlow.Entry> entries,
      List<Integer> starts,
      int wanted,
      IntFunction<Screen> screens,
      Navigator navigator) {
    int at = Math.clamp(wanted, 0, starts.size() - 1);
    boolean last = at == starts.size() - 1;
    pages
        .flow()
        .lay(
            pages.row(),
            entries.subList(starts.get(at), last ? entries.size() : starts.get(at + 1)));
    pages.place().setText(library.text("help.place", at + 1, starts.size()));
    turn(
        pages.page(),
        pages.previous(),
        pages.next(),
        at == 0 ? Optional.empty() : Optional.of(() -> navigator.replace(screens.apply(at - 1))),
        last ? Optional.empty() : Optional.of(() -> navigator.replace(screens.apply(at + 1))));
    return new Shown(at, last ? Optional.empty() : Optional.of(screens.apply(at + 1)));
  }

  /// @param at the page that is shown
  /// @param following the screen at the next, where there is one
  public record Shown(int at, Optional<Screen> following) {}

  /// What a screen pages with.
  ///
  /// @param row takes the columns of a page
  /// @param place says which page it is
  public record Pages(
      VBox page, HBox row, TouchButton previous, Label place, TouchButton next, ColumnFlow flow) {}
}
