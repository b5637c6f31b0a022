package org.crampwise.ui.selfcheck;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.crampwise.ui.control.Icon;

/// The line of a slider with its thumb, which is as large as a finger needs. Touched anywhere, the
/// thumb comes there; arrows, Home and End move it too.
final class SliderTrack extends Region {
  private final int last;
  private final double touch;
  private final IntConsumer moved;
  private final Region groove = new Region();
  private final Region fill = new Region();
  private final StackPane thumb = new StackPane(new Icon("thumb"));
  private Optional<Integer> place = Optional.empty();

  /// @param last place; the first is 0
  /// @param touch how large the thumb is, in pixels
  SliderTrack(int last, double touch, IntConsumer moved) {
    this.last = last;
    this.touch = touch;
    this.moved = moved;
    setId("slider");
    getStyleClass().add("slider-track");
    setAccessibleRole(AccessibleRole.SLIDER);
    setFocusTraversable(true);
    setPickOnBounds(true);
    setMinHeight(touch);
    groove.getStyleClass().add("slider-groove");
    fill.getStyleClass().add("slider-fill");
    thumb.getStyleClass().add("slider-thumb");
    for (Region part : java.util.List.of(groove, fill, thumb)) {
      part.setMouseTransparent(true);
      getChildren().add(part);
    }
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::touched);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::touched);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::touched);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void touched(MouseEvent event) {
    event.consume();
    requestFocus();
    double share = (event.getX() - touch / 2) / Math.max(1, getWidth() - touch);
    moved.accept((int) Math.round(Math.clamp(share, 0, 1) * last));
  }

  private void key(KeyEvent event) {
    int here = place.orElse(last / 2);
    goal(event.getCode(), here)
        .ifPresent(
            to -> {
              event.consume();
              moved.accept(Math.clamp(to, 0, last));
            });
  }

  private OptionalInt goal(KeyCode code, int here) {
    return switch (code) {
      case LEFT, DOWN -> OptionalInt.of(here - 1);
      case RIGHT, UP -> OptionalInt.of(here + 1);
      case HOME -> OptionalInt.of(0);
      case END -> OptionalInt.of(last);
      default -> OptionalInt.empty();
    };
  }

  /// @param where the thumb stands; empty for no thumb
  void show(Optional<Integer> where) {
    place = where;
    thumb.setVisible(where.isPresent());
    fill.setVisible(where.isPresent());
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return touch;
  }

  @Override
  protected void layoutChildren() {
    double height = groove.prefHeight(-1);
    double top = (getHeight() - height) / 2;
    double span = getWidth() - touch;
    double at = place.map(here -> span * here / last).orElse(0.0);
    groove.resizeRelocate(0, top, getWidth(), height);
    fill.resizeRelocate(0, top, at + touch / 2, height);
    thumb.resizeRelocate(at, (getHeight() - touch) / 2, touch, touch);
  }
}
