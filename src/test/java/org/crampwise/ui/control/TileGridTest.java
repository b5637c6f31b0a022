package org.crampwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.crampwise.ui.FxTest;
import org.junit.jupiter.api.Test;

class TileGridTest extends FxTest {
  private static Bounds box(double x, double y, double width, double height) {
    return new BoundingBox(x, y, width, height);
  }

  private static void lay(TileGrid grid, double width, double height) {
    fx(
        () -> {
          grid.resize(width, height);
          grid.layout();
        });
  }

  @Test
  void tilesShareTheRoomWithOneGapBetweenThem() {
    Node a = new Region();
    Node b = new Region();
    Node wide = new Region();
    TileGrid grid = fx(() -> new TileGrid().columns(1, 3).rows(1, 1).gap(10));
    fx(
        () -> {
          grid.put(a, 0, 0);
          grid.put(b, 1, 0);
          grid.put(wide, 0, 1, 2, 1);
        });
    lay(grid, 410, 210);
    assertThat(a.getBoundsInParent()).isEqualTo(box(0, 0, 100, 100));
    assertThat(b.getBoundsInParent()).isEqualTo(box(110, 0, 300, 100));
    assertThat(wide.getBoundsInParent()).isEqualTo(box(0, 110, 410, 100));
  }

  @Test
  void aTileMayBeSeveralRowsHigh() {
    Node tall = new Region();
    TileGrid grid = fx(() -> new TileGrid().columns(1, 1).rows(1, 1, 1).gap(6));
    fx(() -> grid.put(tall, 1, 0, 1, 3));
    lay(grid, 206, 312);
    assertThat(tall.getBoundsInParent()).isEqualTo(box(106, 0, 100, 312));
  }

  @Test
  void onlyTheRatioOfSharesCounts() {
    Node one = new Region();
    Node other = new Region();
    TileGrid small = fx(() -> new TileGrid().columns(1, 2));
    TileGrid large = fx(() -> new TileGrid().columns(50, 100));
    fx(
        () -> {
          small.put(one, 1, 0);
          large.put(other, 1, 0);
        });
    lay(small, 300, 50);
    lay(large, 300, 50);
    assertThat(one.getBoundsInParent()).isEqualTo(other.getBoundsInParent());
    assertThat(one.getBoundsInParent()).isEqualTo(box(100, 0, 200, 50));
  }

  @Test
  void itAsksForNoRoomOfItsOwn() {
    TileGrid grid = fx(TileGrid::new);
    Region large = new Region();
    large.setMinSize(500, 500);
    fx(() -> grid.put(large, 0, 0));
    assertThat(fx(() -> grid.minWidth(-1))).isZero();
    assertThat(fx(() -> grid.prefHeight(-1))).isZero();
  }
}
