package org.crampwise.ui.foods;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import org.crampwise.session.Plate;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.text.Library;

/// Turns the pages of a chart with two buttons and says where one is.
final class ChartPaging {
  private final TouchButton previous;
  private final TouchButton next;
  private final Label place;
  private final Library library;
  private final Bubbles bubbles;

  /// The page that is shown, from 0; it is kept while the chart is built anew.
  private int at;

  ChartPaging(
      TouchButton previous, TouchButton next, Label place, Library library, Bubbles bubbles) {
    this.previous = previous;
    this.next = next;
    this.place = place;
    this.library = library;
    this.bubbles = bubbles;
  }

  /// The next chart is shown from its first page.
  void restart() {
    at = 0;
  }

  /// Shows a chart at the page where the one before it stood.
  void show(Chart chart, Supplier<Plate> plate) {
    turn(Math.clamp(at, 0, chart.pageCount() - 1), chart, plate);
  }

  private void turn(int to, Chart chart, Supplier<Plate> plate) {
    at = to;
    chart.show(at, plate.get());
    place.setText(library.text("foods.place", at + 1, chart.pageCount()));
    place.setAccessibleText(library.text("foods.place.spoken", at + 1, chart.pageCount()));
    boolean first = at == 0;
    boolean last = at == chart.pageCount() - 1;
    previous.setUnavailable(first);
    next.setUnavailable(last);
    previous.onAction(
        first
            ? () -> bubbles.reason(library.text("foods.first"), previous)
            : () -> turn(at - 1, chart, plate));
    next.onAction(
        last
            ? () -> bubbles.reason(library.text("foods.last"), next)
            : () -> turn(at + 1, chart, plate));
  }
}
