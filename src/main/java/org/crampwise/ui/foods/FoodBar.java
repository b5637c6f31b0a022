package org.crampwise.ui.foods;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.crampwise.ui.theme.Look;

/// What one serving holds: a bar as long as its part of the richest food's, and the figures.
final class FoodBar extends Region {
  /// A food with next to nothing still has a bar one can see.
  private static final double LEAST_EM = 0.25;

  /// Where the figures stand.
  enum Form {
    /// At the end of the bar.
    BESIDE,
    /// At the end of a thin bar, for foods on one line each.
    LINE,
    /// Over the bar, where there is little width.
    ABOVE,
    /// The amount over the bar and its share under it, where there is still less.
    AROUND
  }

  private final Region bar = new Region();
  private final Label amount;
  private final Label share;
  private final Look look;
  private final Form form;
  private final double part;
  private double figuresRoom;

  /// @param part of the richest food, 0 to 1
  /// @param share the percent of the Daily Value; empty to leave it out
  FoodBar(Look look, Form form, double part, String amount, String share) {
    this.look = look;
    this.form = form;
    this.part = part;
    this.amount = new Label(amount);
    this.share = new Label(share);
    bar.getStyleClass().add("food-bar");
    this.amount.getStyleClass().add("food-amount");
    this.share.getStyleClass().add("quiet");
    getChildren().setAll(bar, this.amount, this.share);
  }

  /// How wide the figures are, in pixels.
  double figuresWidth() {
    double first = amount.prefWidth(-1);
    double second = share.prefWidth(-1);
    return form == Form.AROUND || share.getText().isEmpty()
        ? Math.max(first, second)
        : first + between() + second;
  }

  /// Keeps this much room for the figures, in pixels, as the other lines of the chart do.
  void keepRoom(double pixels) {
    figuresRoom = pixels;
    requestLayout();
  }

  private double between() {
    return look.em(level() ? 0.6 : 0.4);
  }

  private double thickness() {
    return look.em(
        switch (form) {
          case BESIDE -> 1.3;
          case LINE -> 0.9;
          case ABOVE -> 0.8;
          case AROUND -> 0.5;
        });
  }

  private boolean level() {
    return form == Form.BESIDE || form == Form.LINE;
  }

  private double room() {
    return Math.max(figuresRoom, figuresWidth());
  }

  @Override
  protected double computePrefWidth(double height) {
    return level() ? room() + look.em(6) : room();
  }

  @Override
  protected double computeMinWidth(double height) {
    return level() ? room() + look.em(2) : room();
  }

  @Override
  protected double computePrefHeight(double width) {
    double line = amount.prefHeight(-1);
    return switch (form) {
      case BESIDE, LINE -> Math.max(line, thickness());
      case ABOVE -> line + look.em(0.2) + thickness();
      case AROUND -> 2 * line + look.em(0.2) + thickness();
    };
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double line = amount.prefHeight(-1);
    amount.resize(amount.prefWidth(-1), line);
    share.resize(share.prefWidth(-1), line);
    double gap = level() ? look.em(0.5) + room() : 0;
    double length = Math.max(look.em(LEAST_EM), (getWidth() - gap) * part);
    double top = (getHeight() - computePrefHeight(-1)) / 2;
    double next = amount.getWidth() + between();
    switch (form) {
      case BESIDE, LINE -> {
        double start = length + look.em(0.5);
        bar.resizeRelocate(0, (getHeight() - thickness()) / 2, length, thickness());
        amount.relocate(start, (getHeight() - line) / 2);
        share.relocate(start + next, (getHeight() - line) / 2);
      }
      case ABOVE -> {
        amount.relocate(0, top);
        share.relocate(next, top);
        bar.resizeRelocate(0, top + line + look.em(0.2), length, thickness());
      }
      case AROUND -> {
        amount.relocate(0, top);
        bar.resizeRelocate(0, top + line + look.em(0.1), length, thickness());
        share.relocate(0, top + line + look.em(0.2) + thickness());
      }
    }
  }
}
