package org.crampwise.ui.control.drawing;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.crampwise.content.drawing.Box;

/// Fits a drawing's view box, or a part of it, into the room there is, whole and undistorted.
///
/// Its preferred height follows from its width. Whatever lies outside the region is cut off; what
/// lies outside the view box but inside the region is seen (a night sky fills its panel).
abstract class Sheet extends Region {
  private final Group canvas = new Group();
  private final Translate place = new Translate();
  private final Scale scale = new Scale();
  private final Rectangle window = new Rectangle();
  private Box viewBox = new Box(0, 0, 1, 1);
  private Optional<Box> crop = Optional.empty();
  private Pos alignment = Pos.BOTTOM_CENTER;
  private boolean covering;

  Sheet() {
    canvas.setManaged(false);
    canvas.getTransforms().setAll(place, scale);
    getChildren().setAll(canvas);
    setMouseTransparent(true);
    setFocusTraversable(false);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    // Left and right in a drawing stay what they are in every script.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setMinSize(0, 0);
  }

  final void show(Box box, List<? extends Node> nodes, boolean overflows) {
    viewBox = box;
    canvas.getChildren().setAll(nodes);
    setClip(overflows || crop.isPresent() || covering ? window : null);
    requestLayout();
  }

  /// What the drawing says to someone who cannot see it, instead of its title.
  public final void setAlternative(String text) {
    setAccessibleText(text);
  }

  /// Where the drawing stands where the room has another shape. At first bottom centre.
  public final void setAlignment(Pos alignment) {
    this.alignment = alignment;
    requestLayout();
  }

  /// Shows a part of the drawing only, in its own units.
  public final void setCrop(Box part) {
    crop = Optional.of(part);
    setClip(window);
    requestLayout();
  }

  /// Fills the whole room and lets the longer side run over, instead of showing the whole drawing.
  public final void setCovering(boolean covering) {
    this.covering = covering;
    if (covering) {
      setClip(window);
    }
    requestLayout();
  }

  private Box frame() {
    return crop.orElse(viewBox);
  }

  @Override
  public final Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    double inner =
        height < 0
            ? frame().width()
            : Math.max(0, height - snappedTopInset() - snappedBottomInset())
                * frame().width()
                / frame().height();
    return inner + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner =
        width < 0
            ? frame().height()
            : Math.max(0, width - snappedLeftInset() - snappedRightInset())
                * frame().height()
                / frame().width();
    return inner + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  /// How many pixels a unit of the drawing takes, once laid out.
  public final double factor() {
    return scale.getX();
  }

  /// Where a point of this view lies in the drawing.
  public final Point2D drawn(Point2D point) {
    return new Point2D(
        (point.getX() - place.getX()) / factor(), (point.getY() - place.getY()) / factor());
  }

  /// Where a point of the drawing lies in this view.
  public final Point2D placed(Point2D point) {
    return new Point2D(
        point.getX() * factor() + place.getX(), point.getY() * factor() + place.getY());
  }

  @Override
  protected void layoutChildren() {
    window.setWidth(getWidth());
    window.setHeight(getHeight());
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    Box frame = frame();
    double across = width / frame.width();
    double down = height / frame.height();
    double factor = Math.max(0, covering ? Math.max(across, down) : Math.min(across, down));
    scale.setX(factor);
    scale.setY(factor);
    double spareX = (width - frame.width() * factor) * share(alignment.getHpos());
    double spareY = (height - frame.height() * factor) * share(alignment.getVpos());
    place.setX(snappedLeftInset() + spareX - frame.x() * factor);
    place.setY(snappedTopInset() + spareY - frame.y() * factor);
  }

  private static double share(HPos side) {
    return switch (side) {
      case LEFT -> 0;
      case CENTER -> 0.5;
      case RIGHT -> 1;
    };
  }

  private static double share(VPos side) {
    return switch (side) {
      case TOP -> 0;
      case CENTER -> 0.5;
      case BOTTOM, BASELINE -> 1;
    };
  }
}
