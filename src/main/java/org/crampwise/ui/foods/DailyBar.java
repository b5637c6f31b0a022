package org.crampwise.ui.foods;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A bar that the plate fills towards the daily amount, its end; of a range, a post marks the lower
/// figure. A plate may hold more: then the bar is full and posts inside it mark the daily amount.
final class DailyBar extends Region {
  private static final double POST_EM = 0.2;
  private static final double OVER = 0.3;

  private final Region track = new Region();
  private final Region fill = new Region();
  private final Region lowPost = new Region();
  private final Region highPost = new Region();
  private final double em;
  private Goal.Marks marks = new Goal.Marks(0, 1, 1);

  /// @param em in pixels
  DailyBar(String id, double em) {
    this.em = em;
    setId(id);
    getStyleClass().add("daily-bar");
    track.getStyleClass().add("track");
    fill.getStyleClass().add("fill");
    lowPost.getStyleClass().add("post");
    highPost.getStyleClass().add("post");
    getChildren().setAll(track, fill, lowPost, highPost);
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    setMouseTransparent(true);
  }

  void show(Goal.Marks now, String spoken) {
    marks = now;
    fill.setVisible(now.filled() > 0);
    lowPost.setVisible(now.low() < now.high());
    // The end of the bar needs no post.
    highPost.setVisible(now.high() < 1);
    setAccessibleText(spoken);
    requestLayout();
  }

  /// How far it is filled, as a part of its length.
  double filled() {
    return marks.filled();
  }

  @Override
  protected double computePrefHeight(double width) {
    return em * 1.5;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return em * 8;
  }

  @Override
  protected void layoutChildren() {
    double over = getHeight() * OVER / 2;
    double height = getHeight() - 2 * over;
    double post = em * POST_EM;
    track.resizeRelocate(0, over, getWidth(), height);
    double inset = Math.max(1, em * 0.095);
    fill.resizeRelocate(
        inset,
        over + inset,
        Math.max(0, (getWidth() - 2 * inset) * marks.filled()),
        height - 2 * inset);
    lowPost.resizeRelocate(place(marks.low(), post), 0, post, getHeight());
    highPost.resizeRelocate(place(marks.high(), post), 0, post, getHeight());
  }

  private double place(double share, double post) {
    return Math.min(getWidth() - post, Math.max(0, getWidth() * share - post / 2));
  }
}
