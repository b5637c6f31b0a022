package org.crampwise.ui.attract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.crampwise.ui.control.Fibres;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.control.drawing.DrawingView;
import org.crampwise.ui.theme.Look;

/// The sun, what stands before it, and the floor of fibres. The first scene has a person who
/// stretches, and the wall for it.
final class PosterArt extends Pane {
  /// The drawing's own size, and where the hands meet the wall in it.
  private static final double FIGURE_WIDTH = 620;

  private static final double FIGURE_HEIGHT = 730;
  private static final double WALL_X = 560;

  /// What has no wall stands whole before the sun.
  private static final double OTHERS = 0.84;

  /// How far below the upper edge of the drawing the person's feet stand.
  private static final double FEET = 0.975;

  /// How far the whole picture is shifted at most, in em; it reaches so far beyond its edges.
  static final double SHIFT_EM = 0.5;

  /// The knot on the poster, which comes to rest from scene to scene.
  private static final Fibres.Pattern KNOT =
      new Fibres.Pattern(7, 0.25, 0.12, PosterScene.QUESTION.wild());

  private final Circle sun = new Circle();
  private final Rectangle floor = new Rectangle();
  private final Rectangle wall = new Rectangle();
  private final Fibres fibres;
  private final Map<PosterScene, Optional<DrawingView>> drawn = new EnumMap<>(PosterScene.class);
  private final Pane figure = new Pane();
  private final Typesetter typesetter;
  private final Look look;
  private double wordsHeight;
  private double floorHeight;

  PosterArt(Typesetter typesetter, Look look) {
    this.look = look;
    this.typesetter = typesetter;
    setMouseTransparent(true);
    setMinSize(0, 0);
    sun.setFill(look.palette().color("panel-honey"));
    floor.setFill(look.palette().color("panel-night"));
    fibres =
        new Fibres(KNOT, look.palette().color("draw-lead"), look.palette().color("draw-honey"));
    wall.setFill(look.palette().color("draw-lead-soft"));
    figure.setMinSize(0, 0);
    getChildren().addAll(sun, wall, figure, floor, fibres);
  }

  /// Shows the drawing of a scene; it is read when it is first shown.
  void play(PosterScene scene) {
    wall.setVisible(scene.isQuestion());
    Optional<DrawingView> view = drawn.computeIfAbsent(scene, this::draw);
    view.ifPresent(shown -> shown.setManaged(false));
    figure.getChildren().setAll(view.stream().toList());
    requestLayout();
  }

  private Optional<DrawingView> draw(PosterScene scene) {
    Optional<DrawingView> view = typesetter.drawing(scene.drawing());
    if (scene.isQuestion()) {
      for (String part : List.of("wall", "floor", "lean-arrow", "pull-marks")) {
        view.flatMap(figure -> figure.part(part)).ifPresent(shape -> shape.setVisible(false));
      }
    }
    return view;
  }

  /// How much of the scene's drawing is seen, 0 to 1.
  void veil(double seen) {
    figure.setOpacity(seen);
    wall.setOpacity(seen);
  }

  /// How knotted the fibres are.
  void calm(double wild) {
    fibres.calm(wild);
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
    for (Node view : figure.getChildren()) {
      // With the whole poster the person leans the other way.
      view.setScaleX(
          wall.isVisible() && getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
              ? -1
              : 1);
      double side = wall.isVisible() ? tall : tall * OTHERS;
      view.resizeRelocate(
          centerX - side * 0.5, ground - side * (wall.isVisible() ? FEET : 1), side, side);
    }
    double unit = tall / FIGURE_HEIGHT;
    wall.setX(centerX + (WALL_X - FIGURE_WIDTH / 2) * unit);
    double beyond = look.em(SHIFT_EM);
    wall.setY(-beyond);
    wall.setWidth(w);
    wall.setHeight(ground + beyond);
    floor.setX(-beyond);
    floor.setY(ground);
    floor.setWidth(w + 2 * beyond);
    floor.setHeight(floorHeight + beyond);
    double band = look.em(look.compact() ? 1.4 : band(look));
    fibres.resizeRelocate(-beyond, ground + band * 0.06, w + 2 * beyond, band);
  }
}
