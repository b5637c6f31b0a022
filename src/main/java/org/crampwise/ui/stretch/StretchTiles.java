package org.crampwise.ui.stretch;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.crampwise.ui.theme.Look;

/// The ways into the stretches of one piece of advice: one below the other or, where the page is
/// low and wide, side by side.
public final class StretchTiles extends Region {
  /// Below this width, in em, a name no longer stands on two lines beside its figure.
  private static final double LEAST_PAIR = 26;

  private final List<StretchTile> tiles;
  private final Look look;

  public StretchTiles(List<StretchTile> tiles, Look look) {
    this.tiles = List.copyOf(tiles);
    this.look = look;
    getStyleClass().add("stretch-tiles");
    getChildren().setAll(tiles);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private int columns(double width) {
    return look.compact() && tiles.size() > 1 && width >= look.em(LEAST_PAIR) ? 2 : 1;
  }

  /// What keeps two touches 3 mm apart, and a little more.
  private double gap() {
    return look.em(0.5);
  }

  private double tileWidth(double width) {
    int columns = columns(width);
    return (width - (columns - 1) * gap()) / columns;
  }

  private double rowHeight(double width) {
    double tileWidth = tileWidth(width);
    return snapSizeY(
        tiles.stream()
            .mapToDouble(tile -> Math.max(tile.minHeight(tileWidth), tile.prefHeight(tileWidth)))
            .max()
            .orElse(0));
  }

  @Override
  protected double computePrefWidth(double height) {
    return tiles.stream().mapToDouble(tile -> tile.prefWidth(-1)).max().orElse(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? computePrefWidth(-1) : width;
    int rows = Math.ceilDiv(tiles.size(), columns(room));
    return snappedTopInset() + rows * rowHeight(room) + (rows - 1) * gap() + snappedBottomInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMaxWidth(double height) {
    return Double.MAX_VALUE;
  }

  @Override
  protected void layoutChildren() {
    double width = tileWidth(getWidth());
    double height = rowHeight(getWidth());
    int columns = columns(getWidth());
    for (int i = 0; i < tiles.size(); i++) {
      int row = i / columns;
      double x = (i % columns) * (width + gap());
      double y = snappedTopInset() + row * (height + gap());
      tiles.get(i).resizeRelocate(x, y, width, height);
    }
  }
}
