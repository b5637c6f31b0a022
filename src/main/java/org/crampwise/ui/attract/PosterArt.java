package org.crampwise.ui.attract;

import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.crampwise.ui.control.Fibres;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.control.drawing.DrawingView;
import org.crampwise.ui.theme.Look;

/// The sun, the wall, the person who stretches, and the floor of fibres.
final class PosterArt extends Pane {
  /// The drawing's own size, and where the hands meet the wall in it.
  private static final double FIGURE_WIDTH = 620;

  private static final double FIGURE_HEIGHT = 730;
  private static final double WALL_X = 560;

  private final Circle sun = new Circle();
  private final Rectangle floor = new Rectangle();
  private final Rectangle wall = new Rectangle();
  private final Fibres fibres;
  private final Optional<DrawingView> person;
  private final Look look;
  private double wordsHeight;
  private double floorHeight;

  PosterArt(Typesetter typesetter, Look look) {
    this.look = look;
    setMouseTransparent(true);
    setMinSize(0, 0);
    sun.setFill(look.palette().color("panel-honey"));
    floor.setFill(look.palette().color("panel-night"));
    fibres =
        new Fibres(
            new Fibres.Pattern(7, 0.25, 0.12, 0.8),
            look.palette().color("draw-lead"),
            look.palette().color("draw-honey"));
    person = typesetter.drawing("stretch-calf-3");
    wall.setFill(look.palette().color("draw-lead-soft"));
    getChildren().addAll(sun, wall);
    person.ifPresent(
        view -> {
          for (String part : List.of("wall", "floor", "lean-arrow", "pull-marks")) {
            view.part(part).ifPresent(shape -> shape.setVisible(false));
          }
          getChildren().add(view);
        });
    getChildren().addAll(floor, fibres);
  }

  /// How high the fibres on the floor are, in em.
  static double band(Look look) {
    return look.compact() ? 0.6 : look.narrow() ? 2.4 : look.portrait() ? 4.4 : 2.4;
  }

  /// Leaves room for the words at the top and on the floor, in pixels; the floor's upper part shows
  /// the fibres.
  void between(double top, double bottom) {
    wordsHeight = top;
    floorHeight = bottom;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double w = getWidth();
    double h = getHeight();
    double ground = h - floorHeight;
    double tall = look.portrait() ? Math.min(ground - wordsHeight, w * 0.86) : ground * 0.86;
    double centerX = look.portrait() ? w * 0.62 : w * 0.74;
    sun.setRadius(tall * 0.56);
    sun.setCenterX(centerX);
    sun.setCenterY(ground - tall * 0.44);
    person.ifPresent(
        view -> {
          // With the whole poster the person leans the other way.
          view.setScaleX(getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1);
          Region region = view;
          region.resizeRelocate(centerX - tall * 0.5, ground - tall * 0.975, tall, tall);
        });
    double unit = tall / FIGURE_HEIGHT;
    wall.setX(centerX + (WALL_X - FIGURE_WIDTH / 2) * unit);
    wall.setY(0);
    wall.setWidth(w);
    wall.setHeight(ground);
    floor.setX(0);
    floor.setY(ground);
    floor.setWidth(w);
    floor.setHeight(floorHeight);
    double band = look.em(look.compact() ? 1.4 : band(look));
    fibres.resizeRelocate(0, ground + band * 0.06, w, band);
  }
}
