package org.crampwise.ui.control;

import java.text.NumberFormat;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Type;

/// How many seconds are left: a number in a ring that empties, one step a second. It never slides;
/// the number is the message.
public final class SecondsRing extends StackPane {
  /// Parts of the ring's side.
  private static final double STROKE = 0.11;

  private static final double DIGITS = 0.3;

  private final Label number = new Label();
  private final Arc arc = new Arc();
  private final Library library;
  private final int whole;

  /// @param side of the square it stands in, in pixels
  /// @param whole how many seconds a full ring stands for
  public SecondsRing(Library library, double side, int whole) {
    this.library = library;
    this.whole = whole;
    double radius = side * (1 - STROKE) / 2;
    Circle track = new Circle(radius);
    track.getStyleClass().add("seconds-track");
    track.setStrokeWidth(side * STROKE);
    arc.getStyleClass().add("seconds-arc");
    arc.setStrokeWidth(side * STROKE);
    arc.setRadiusX(radius);
    arc.setRadiusY(radius);
    arc.setCenterX(side / 2);
    arc.setCenterY(side / 2);
    arc.setStartAngle(90);
    arc.setManaged(false);
    number.getStyleClass().add("seconds-number");
    number.setAccessibleRole(AccessibleRole.NODE);
    number.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Type.BOLD.set(number, side * DIGITS);
    setId("seconds");
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    setMinSize(side, side);
    setMaxSize(side, side);
    getChildren().setAll(track, arc, number);
    show(whole);
  }

  /// Shows how many are left now.
  public void show(int left) {
    number.setText(
        NumberFormat.getIntegerInstance(library.messages().locale()).format((long) left));
    arc.setLength(360.0 * left / whole);
    setAccessibleText(library.text("seconds.left", left));
  }
}
