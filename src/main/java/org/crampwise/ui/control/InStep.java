package org.crampwise.ui.control;

import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// One page in two languages. Beside each other, each row begins where it begins in the other
/// language; one above the other, each has the whole width. Heard, and in the order of the
/// keyboard, one language comes after the other.
public final class InStep extends Pane {
  private final Lane first;
  private final Lane second;
  private final boolean stacked;
  private final double rowGap;
  private final double between;
  private final Region rule = new Region();
  private Optional<Region> figure = Optional.empty();
  private double figureWidth;

  /// @param stacked one above the other
  /// @param rowGap between rows, in pixels
  /// @param between the languages, in pixels
  public InStep(Lane first, Lane second, boolean stacked, double rowGap, double between) {
    this.first = first;
    this.second = second;
    this.stacked = stacked;
    this.rowGap = rowGap;
    this.between = Math.ceil(between);
    rule.getStyleClass().add("lane-rule");
    getChildren().setAll(first, rule, second);
  }

  /// Without a line between the languages.
  public InStep unruled() {
    rule.setVisible(false);
    return this;
  }

  /// Puts a picture between the languages, and nothing else there.
  public void figure(Region picture, double width) {
    figure = Optional.of(picture);
    figureWidth = Math.ceil(width);
    getChildren().setAll(first, picture, second);
  }

  /// Whether nothing in it is wider than its language has room for.
  ///
  /// @param picture the width of one between the languages; 0 for none
  public boolean isWideEnough(double width, double picture) {
    double lane = stacked ? width : lane(width, Math.ceil(picture));
    return Math.max(first.widest(), second.widest()) <= lane;
  }

  /// How high it is with a picture of this width between the languages; 0 for none. In pixels.
  public double height(double width, double picture) {
    if (stacked) {
      return total(first.needed(width)) + between + total(second.needed(width));
    }
    double lane = lane(width, Math.ceil(picture));
    return total(rows(lane));
  }

  /// The width of one language, in pixels.
  private double lane(double width, double picture) {
    double gaps = picture > 0 ? picture + 2 * between : between;
    return Math.floor((width - gaps) / 2);
  }

  private double[] rows(double lane) {
    double[] one = first.needed(lane);
    double[] other = second.needed(lane);
    double[] rows = Arrays.copyOf(one, Math.max(one.length, other.length));
    for (int i = 0; i < other.length; i++) {
      rows[i] = Math.max(rows[i], other[i]);
    }
    return rows;
  }

  private double total(double[] rows) {
    return Arrays.stream(rows).sum() + rowGap * Math.max(0, rows.length - 1);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return height(width < 0 ? getWidth() : width, figureWidth);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double thin = Math.max(1, Math.round(between * 0.04));
    if (stacked) {
      first.rows(first.needed(width));
      second.rows(second.needed(width));
      double upper = total(first.needed(width));
      first.resizeRelocate(0, 0, width, upper);
      rule.resizeRelocate(0, upper + Math.floor(between / 2), width, thin);
      second.resizeRelocate(0, upper + between, width, total(second.needed(width)));
      return;
    }
    double lane = lane(width, figureWidth);
    double[] rows = rows(lane);
    double height = total(rows);
    first.rows(rows);
    second.rows(rows);
    first.resizeRelocate(0, 0, lane, height);
    rule.resizeRelocate(lane + Math.floor(between / 2), 0, thin, height);
    figure.ifPresent(
        picture ->
            picture.resizeRelocate(
                lane + between, 0, figureWidth, Math.min(height, figureWidth * 1.1)));
    second.resizeRelocate(width - lane, 0, lane, height);
  }
}
