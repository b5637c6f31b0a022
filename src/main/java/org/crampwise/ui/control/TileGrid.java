package org.crampwise.ui.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Tiles on whole columns and rows that fill the room exactly, with one gap between all of them.
public final class TileGrid extends Pane {
  private record Cell(Node node, int column, int row, int columns, int rows) {}

  private final List<Cell> cells = new ArrayList<>();
  private double[] columnShares = {1};
  private double[] rowShares = {1};
  private double gap;

  public TileGrid() {
    setMinSize(0, 0);
    setPrefSize(0, 0);
  }

  /// How the width is shared; any numbers, only their ratio counts.
  public TileGrid columns(double... shares) {
    columnShares = shares.clone();
    return this;
  }

  /// How the height is shared.
  public TileGrid rows(double... shares) {
    rowShares = shares.clone();
    return this;
  }

  /// The gap between tiles, in pixels.
  public TileGrid gap(double pixels) {
    gap = pixels;
    return this;
  }

  /// Puts a node on one cell.
  public void put(Node node, int column, int row) {
    put(node, column, row, 1, 1);
  }

  /// Puts a node on several cells.
  public void put(Node node, int column, int row, int columns, int rows) {
    cells.add(new Cell(node, column, row, columns, rows));
    getChildren().add(node);
  }

  @Override
  protected void layoutChildren() {
    double[] x = edges(columnShares, getWidth());
    double[] y = edges(rowShares, getHeight());
    for (Cell cell : cells) {
      double left = snapPositionX(x[cell.column()]);
      double top = snapPositionY(y[cell.row()]);
      double right = x[cell.column() + cell.columns()] - gap;
      double bottom = y[cell.row() + cell.rows()] - gap;
      cell.node().resizeRelocate(left, top, snapSizeX(right - left), snapSizeY(bottom - top));
    }
  }

  /// Where each column or row begins, and one past the last.
  private double[] edges(double[] shares, double room) {
    double sum = Arrays.stream(shares).sum();
    double free = room - gap * (shares.length - 1);
    double[] edges = new double[shares.length + 1];
    for (int i = 0; i < shares.length; i++) {
      edges[i + 1] = edges[i] + free * shares[i] / sum + gap;
    }
    return edges;
  }
}
