package org.crampwise.ui.control;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The last word of a sentence with its source numbers, kept on one line. The numbers are raised
/// and do not push the lines apart.
final class LastWord extends Region {
  private final Node word;
  private final List<Label> notes;
  private final double gap;
  private final double raise;

  /// @param gap between word and numbers, in pixels
  /// @param raise how far the numbers stand above the line, in pixels
  LastWord(Node word, List<Label> notes, double gap, double raise) {
    this.word = word;
    this.notes = List.copyOf(notes);
    this.gap = gap;
    this.raise = raise;
    getChildren().add(word);
    getChildren().addAll(notes);
  }

  @Override
  protected double computePrefWidth(double height) {
    double width = word.prefWidth(-1);
    for (Label note : notes) {
      width += gap + note.prefWidth(-1);
    }
    return Math.ceil(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return word.prefHeight(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public double getBaselineOffset() {
    return word.getBaselineOffset();
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    double wide = word.prefWidth(-1);
    layoutInArea(word, x, 0, wide, getHeight(), 0, javafx.geometry.HPos.LEFT, VPos.TOP);
    x += wide;
    for (Label note : notes) {
      double own = note.prefWidth(-1);
      double tall = note.prefHeight(-1);
      note.resizeRelocate(x + gap, word.getBaselineOffset() - raise - tall * 0.72, own, tall);
      x += gap + own;
    }
  }
}
