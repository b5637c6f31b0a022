package org.crampwise.ui.frame;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Shape;
import org.crampwise.ui.text.Library;

/// The ring that fills round a finger that is held on a target, and the words for one that was too
/// short. Lies over all and lets every touch through.
final class HoldRing extends Pane {
  private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");

  /// A finger covers less than this, in millimetres.
  private static final double RADIUS_MM = 15;

  private static final double STROKE_MM = 3;
  private static final double RIM_MM = 4.6;
  private static final double WORDS_EM = 20;
  private static final double GAP_EM = 0.8;

  private final Display display;
  private final Supplier<Library> library;
  private final BooleanSupplier still;
  private final Circle rim = new Circle();
  private final Arc arc = new Arc();
  private final Label words = new Label();
  private DoubleSupplier share = () -> 0;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pulse();
        }
      };

  /// @param still whether nothing may move now: then the ring is whole at once, when it is time
  HoldRing(Display display, Supplier<Library> library, BooleanSupplier still) {
    this.display = display;
    this.library = library;
    this.still = still;
    setId("hold-ring");
    setManaged(false);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.NODE);
    rim.getStyleClass().add("hold-rim");
    arc.getStyleClass().add("hold-arc");
    arc.setStartAngle(90);
    words.setId("hold-words");
    words.getStyleClass().add("bubble");
    words.setWrapText(true);
    getChildren().setAll(rim, arc, words);
    leave();
  }

  /// Fills from now on, round a place in the scene.
  ///
  /// @param filled how far, 0 to 1
  void fill(double x, double y, DoubleSupplier filled) {
    share = filled;
    cover();
    for (Shape shape : new Shape[] {rim, arc}) {
      shape.setVisible(true);
    }
    words.setVisible(false);
    double mm = display.pxPerMm();
    double reach = (RADIUS_MM + RIM_MM) * mm;
    double centerX = Math.clamp(x, reach, Math.max(reach, display.width() - reach));
    double centerY = Math.clamp(y, reach, Math.max(reach, display.height() - reach));
    rim.setCenterX(centerX);
    rim.setCenterY(centerY);
    rim.setRadius(RADIUS_MM * mm);
    rim.setStrokeWidth(RIM_MM * mm);
    arc.setCenterX(centerX);
    arc.setCenterY(centerY);
    arc.setRadiusX(RADIUS_MM * mm);
    arc.setRadiusY(RADIUS_MM * mm);
    arc.setStrokeWidth(STROKE_MM * mm);
    show(0);
    timer.start();
  }

  /// Says that a touch was too short, beside its place.
  void tell(double x, double y) {
    cover();
    rim.setVisible(false);
    arc.setVisible(false);
    words.setText(library.get().text("touch.hold.hint"));
    words.setVisible(true);
    words.applyCss();
    double em = words.getFont().getSize();
    double width = Math.min(WORDS_EM * em, display.width() - 2 * em);
    double height = words.prefHeight(width);
    double above = y - RADIUS_MM * display.pxPerMm() - height;
    double top = above > em ? above : y + RADIUS_MM * display.pxPerMm() + GAP_EM * em;
    words.resizeRelocate(
        Math.clamp(x - width / 2, em, Math.max(em, display.width() - width - em)),
        Math.clamp(top, em, Math.max(em, display.height() - height - em)),
        width,
        height);
  }

  /// Goes away.
  void leave() {
    timer.stop();
    setVisible(false);
  }

  /// Shows how far it is by now.
  void pulse() {
    show(share.getAsDouble());
  }

  private void cover() {
    // Places come from the glass, whose left is left in every language; the words have their own.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    words.setNodeOrientation(
        library.get().messages().rightToLeft()
            ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.LEFT_TO_RIGHT);
    resizeRelocate(0, 0, display.width(), display.height());
    setVisible(true);
  }

  private void show(double filled) {
    arc.setLength(-360 * (still.getAsBoolean() ? Math.floor(filled) : filled));
    arc.pseudoClassStateChanged(FULL, filled >= 1);
  }
}
