package org.crampwise.ui.calibration;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/// The outline of a bank card. One corner stays in its place and is marked: there the real card
/// goes, and the frame grows or shrinks from there.
final class CardFrame extends Region {
  private static final double MARK_EM = 2.2;
  private static final double GAP_EM = 0.6;

  /// Of the room that is free at first, so much lies before the card; the rest is left to grow.
  private static final double BEFORE = 0.2;

  private static final int NUMBERS = 4;

  private final Rectangle card = new Rectangle();
  private final Rectangle chip = new Rectangle();
  private final Rectangle[] numbers =
      IntStream.range(0, NUMBERS).mapToObj(_ -> new Rectangle()).toArray(Rectangle[]::new);
  private final Polyline mark = new Polyline();
  private final Pane drawing = new Pane();
  private double startX;
  private double startY;

  CardFrame(String says) {
    setId("card-frame");
    getStyleClass().add("card-room");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(says);
    setMinSize(0, 0);
    card.getStyleClass().add("card-outline");
    // The outer edge of the line is the edge of the card.
    card.setStrokeType(StrokeType.INSIDE);
    Stream.concat(Stream.of(chip), Stream.of(numbers))
        .forEach(part -> part.getStyleClass().add("card-print"));
    mark.getStyleClass().add("card-mark");
    drawing.getChildren().add(card);
    drawing.getChildren().add(chip);
    drawing.getChildren().addAll(numbers);
    drawing.getChildren().add(mark);
    drawing.setManaged(false);
    getChildren().setAll(drawing);
  }

  /// Gives the marked corner its place, for a frame as large as this at first.
  ///
  /// @return the width and height that are left to it
  double[] anchor(double width, double height, double em) {
    double edge = GAP_EM * em * 2;
    startX = edge + Math.max(0, (getWidth() - width - 2 * edge) * BEFORE);
    startY = edge + Math.max(0, (getHeight() - height - 2 * edge) * BEFORE);
    return new double[] {getWidth() - startX - edge, getHeight() - startY - edge};
  }

  void show(CardFit fit, double em) {
    place(card, fit, 0, 0, 1, 1);
    card.setArcWidth(2 * fit.corner());
    card.setArcHeight(2 * fit.corner());
    place(chip, fit, 0.115, 0.3, 0.15, 0.2);
    chip.setArcWidth(fit.corner());
    chip.setArcHeight(fit.corner());
    for (int i = 0; i < numbers.length; i++) {
      place(numbers[i], fit, 0.115 + 0.2 * i, 0.65, 0.16, 0.07);
    }
    double x = startX - GAP_EM * em;
    double y = startY - GAP_EM * em;
    double arm = MARK_EM * em;
    mark.getPoints().setAll(x, y + arm, x, y, x + arm, y);
  }

  /// Each as parts of the card's width and height.
  private void place(Rectangle part, CardFit fit, double x, double y, double wide, double high) {
    part.setX(startX + x * fit.width());
    part.setY(startY + y * fit.height());
    part.setWidth(wide * fit.width());
    part.setHeight(high * fit.height());
  }

  @Override
  protected void layoutChildren() {
    drawing.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
