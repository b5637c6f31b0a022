package org.crampwise.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// Sets entries in columns, and over as many pages as they need: each whole, in their order.
///
/// @param bench an invisible pane in the scene, on which entries are measured
/// @param typesetter as for the first entry of a page
/// @param width of one column, in pixels
/// @param room the height of a page, in pixels
/// @param columns on a page
/// @param spacing between entries and between columns, in pixels
public record ColumnFlow(
    Pane bench, Typesetter typesetter, double width, double room, int columns, double spacing) {

  /// What is set.
  ///
  /// @param leads whether it heads what follows, and never stands last in a column
  public record Entry(Function<Typesetter, Node> node, boolean leads) {
    public Entry(Function<Typesetter, Node> node) {
      this(node, false);
    }
  }

  public ColumnFlow {
    spacing = Math.ceil(spacing);
  }

  /// Columns that fill a width.
  public static double columnWidth(double width, int columns, double spacing) {
    return (width - spacing * (columns - 1)) / columns;
  }

  /// Whether every entry can stand whole on a page of its own.
  public boolean fits(List<Entry> entries) {
    return entries.stream()
        .allMatch(entry -> height(entry.node().apply(typesetter.measuring())) <= room);
  }

  /// The indexes of the entries that begin a page.
  public List<Integer> starts(List<Entry> entries) {
    List<Integer> starts = new ArrayList<>();
    int column = columns;
    for (int begin : columnStarts(entries)) {
      if (column == columns) {
        starts.add(begin);
        column = 0;
      }
      column++;
    }
    return List.copyOf(starts);
  }

  /// Puts the entries of one page into a row of columns.
  public void lay(HBox row, List<Entry> page) {
    row.setSpacing(spacing);
    List<Integer> starts = columnStarts(page);
    for (int i = 0; i < starts.size(); i++) {
      VBox column = new VBox(spacing);
      column.setMinWidth(width);
      column.setPrefWidth(width);
      column.setMaxWidth(width);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : page.size();
      page.subList(starts.get(i), end)
          .forEach(entry -> column.getChildren().add(entry.node().apply(typesetter)));
      row.getChildren().add(column);
    }
  }

  private List<Integer> columnStarts(List<Entry> entries) {
    List<Double> heights = new ArrayList<>();
    entries.forEach(entry -> heights.add(height(entry.node().apply(typesetter.measuring()))));
    List<Integer> starts = new ArrayList<>();
    double used = Double.MAX_VALUE;
    int next = 0;
    while (next < entries.size()) {
      int end = next;
      double needed = heights.get(next);
      while (entries.get(end).leads()
          && end + 1 < entries.size()
          && needed + spacing + heights.get(end + 1) <= room) {
        end++;
        needed += spacing + heights.get(end);
      }
      if (used + spacing + needed > room) {
        starts.add(next);
        used = needed;
      } else {
        used += spacing + needed;
      }
      next = end + 1;
    }
    return starts;
  }

  private double height(Node node) {
    bench.getChildren().setAll(node);
    node.applyCss();
    // A column gives each of its nodes whole pixels.
    double height = Math.ceil(Math.max(node.minHeight(width), node.prefHeight(width)));
    bench.getChildren().clear();
    return height;
  }
}
