package org.crampwise.ui.selfcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import org.crampwise.content.drawing.Illustration;
import org.crampwise.content.drawing.Mark;
import org.crampwise.ui.control.Icon;
import org.crampwise.ui.control.drawing.DrawingView;
import org.crampwise.ui.theme.Palette;

/// One side of the body, to tap where it cramps. The names beside it do the same, so it is a
/// picture to everyone who does not see it.
final class BodyMap extends Region {
  /// What the body is called outside its parts.
  static final String ELSEWHERE = "other";

  /// What follows the code in the id of a part: which one of several it is.
  private static final Pattern SIDE = Pattern.compile("(-(upper|lower|left|right|front|back))*");

  private final DrawingView view;
  private final Palette palette;
  private final double touch;
  private final List<Part> parts = new ArrayList<>();
  private final List<Shape> body = new ArrayList<>();
  private Optional<Point2D> down = Optional.empty();

  /// A part to tap.
  ///
  /// @param outline in the drawing's own units
  private record Part(String code, String id, Shape outline, Icon tick) {
    Point2D centre() {
      Bounds bounds = outline.getBoundsInLocal();
      return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /// How far a point is from its middle; nothing inside it.
    double distance(Point2D point) {
      return outline.contains(point) ? 0 : centre().distance(point);
    }
  }

  /// @param codes what the parts may stand for: a part's id begins with its code
  /// @param touch how wide a target has to be, in pixels
  BodyMap(
      Illustration drawing,
      Set<String> codes,
      Palette palette,
      double touch,
      Consumer<String> tapped) {
    // Left and right of a body, and where it is touched, are the same in every script.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    this.view = new DrawingView(drawing, palette::color);
    this.palette = palette;
    this.touch = touch;
    getStyleClass().add("body-map");
    getChildren().add(view);
    for (Mark mark : drawing.marks()) {
      SVGPath outline = new SVGPath();
      outline.setContent(mark.outline().pathData());
      Optional<String> code = mark.id().flatMap(id -> code(id, codes));
      code.ifPresentOrElse(
          found -> {
            Icon tick = new Icon("check", "body-tick");
            parts.add(new Part(found, mark.id().orElseThrow(), outline, tick));
            getChildren().add(tick);
          },
          () -> body.add(outline));
    }
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> down = Optional.of(new Point2D(event.getX(), event.getY())));
    addEventHandler(MouseEvent.MOUSE_RELEASED, event -> released(event, tapped));
  }

  private static Optional<String> code(String id, Set<String> codes) {
    return codes.stream()
        .filter(code -> id.startsWith(code) && SIDE.matcher(id.substring(code.length())).matches())
        .max(java.util.Comparator.comparingInt(String::length));
  }

  /// The least distance between the middles of two parts with different names, in the units of the
  /// drawing.
  static double leastApart(Illustration drawing, Set<String> codes) {
    double least = Double.MAX_VALUE;
    List<Mark> marks = drawing.marks();
    for (Mark one : marks) {
      for (Mark other : marks) {
        Optional<String> first = one.id().flatMap(id -> code(id, codes));
        Optional<String> second = other.id().flatMap(id -> code(id, codes));
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
          var a = one.outline().bounds();
          var b = other.outline().bounds();
          least =
              Math.min(
                  least,
                  Math.hypot(
                      a.x() + a.width() / 2 - b.x() - b.width() / 2,
                      a.y() + a.height() / 2 - b.y() - b.height() / 2));
        }
      }
    }
    return least;
  }

  private void released(MouseEvent event, Consumer<String> tapped) {
    Point2D at = new Point2D(event.getX(), event.getY());
    boolean still = down.filter(from -> from.distance(at) < touch / 2).isPresent();
    down = Optional.empty();
    if (still) {
      hit(at).ifPresent(tapped);
    }
  }

  /// What a touch means: the part it is in or nearest to; elsewhere on the body; or nothing.
  Optional<String> hit(Point2D at) {
    Point2D inDrawing = view.drawn(view.parentToLocal(at));
    double reach = touch / 2 / view.factor();
    return parts.stream()
        .filter(part -> part.distance(inDrawing) <= reach)
        .min(java.util.Comparator.comparingDouble(part -> part.distance(inDrawing)))
        .map(Part::code)
        .or(
            () ->
                body.stream().anyMatch(shape -> shape.contains(inDrawing))
                    ? Optional.of(ELSEWHERE)
                    : Optional.empty());
  }

  /// Shows which parts are chosen, by fill and tick.
  void show(Set<String> chosen) {
    for (Part part : parts) {
      boolean on = chosen.contains(part.code());
      part.tick().setVisible(on);
      view.part(part.id())
          .ifPresent(shape -> shape.setFill(palette.color(on ? "chosen" : "surface")));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return view.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    view.resizeRelocate(0, 0, getWidth(), getHeight());
    view.layout();
    for (Part part : parts) {
      Point2D middle = view.localToParent(view.placed(part.centre()));
      double width = part.tick().prefWidth(-1);
      double height = part.tick().prefHeight(-1);
      part.tick()
          .resizeRelocate(middle.getX() - width / 2, middle.getY() - height / 2, width, height);
    }
  }
}
