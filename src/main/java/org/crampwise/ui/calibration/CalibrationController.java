package org.crampwise.ui.calibration;

import java.io.IOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// For staff: a frame is fitted to a bank card, and from then on every size is true.
public final class CalibrationController implements ScreenController<Screen.Calibration> {
  private static final Logger LOG = Logger.getLogger(CalibrationController.class.getName());
  private static final int FINE = 1;
  private static final int COARSE = 10;
  private static final CardFit.Range DENSITIES =
      new CardFit.Range(KioskConfig.LEAST_PX_PER_MM, KioskConfig.MOST_PX_PER_MM);

  /// The card's share of the width where the words stand beside it.
  private static final double SHARE = 0.52;

  private final Library library;
  private final Display display;
  private final Bubbles bubbles;
  private final Runnable done;
  private final CardFrame frame;
  private CardFit fit = new CardFit(0, 0, 0);
  private double em;

  @FXML private Pane page;
  @FXML private VBox words;
  @FXML private Label result;
  @FXML private HBox steps;
  @FXML private HBox ends;
  @FXML private TouchButton leave;
  @FXML private TouchButton save;

  /// @param done leads away, once it is saved or left as it was
  public CalibrationController(Library library, Display display, Bubbles bubbles, Runnable done) {
    this.library = library;
    this.display = display;
    this.bubbles = bubbles;
    this.done = done;
    this.frame = new CardFrame(library.text("calibrate.card"));
  }

  @Override
  public void onShow(Screen.Calibration screen, Look look) {
    // For staff: the usual size of the words leaves the card most room.
    em = look.scale().barEm();
    page.setStyle("-fx-font-size: " + em + "px");
    for (int pixels : List.of(-COARSE, -FINE, FINE, COARSE)) {
      steps.getChildren().add(step(pixels));
    }
    leave.onAction(done);
    save.onAction(this::save);
    save.setIcon(look.compact() ? "" : "save");
    result.setText(words(CardFit.of(display.pxPerMm(), DENSITIES, look.width(), look.height())));
    arrange(look);
    page.applyCss();
    page.resize(look.width(), look.height());
    page.layout();
    CardFit first = CardFit.of(display.pxPerMm(), DENSITIES, frame.getWidth(), frame.getHeight());
    double[] room = frame.anchor(first.width(), first.height(), em);
    show(CardFit.of(display.pxPerMm(), DENSITIES, room[0], room[1]));
  }

  /// The buttons stand below the card, near the hand that holds it there.
  private void arrange(Look look) {
    double gap = em * (look.compact() ? 0.5 : 1);
    Insets edge = new Insets(em * (look.compact() ? 0.6 : 1.4));
    Region space = new Region();
    VBox.setVgrow(look.portrait() ? space : frame, Priority.ALWAYS);
    if (look.portrait()) {
      double wide = look.width() - edge.getLeft() - edge.getRight();
      frame.setPrefHeight(wide * CardFit.CARD_HEIGHT_MM / CardFit.CARD_WIDTH_MM);
      fill(new VBox(gap, space, words, frame, steps, ends), edge);
      return;
    }
    VBox left = new VBox(gap, frame, steps);
    VBox right = new VBox(gap, words, space, ends);
    VBox.setVgrow(space, Priority.ALWAYS);
    double wide = (look.width() - edge.getLeft() - edge.getRight()) * SHARE;
    left.setMinWidth(wide);
    left.setMaxWidth(wide);
    HBox.setHgrow(right, Priority.ALWAYS);
    fill(new HBox(gap, left, right), edge);
  }

  private void fill(Pane box, Insets edge) {
    box.setPadding(edge);
    page.getChildren().setAll(box);
  }

  private TouchButton step(int pixels) {
    boolean grows = pixels > 0;
    TouchButton button =
        new TouchButton(
            "card-" + (grows ? "larger-" : "smaller-") + Math.abs(pixels),
            Integer.toString(Math.abs(pixels)),
            grows ? "plus" : "less");
    button.setAccessibleText(
        library.text(grows ? "calibrate.larger" : "calibrate.smaller", Math.abs(pixels)));
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.onAction(() -> move(pixels, button));
    return button;
  }

  private void move(int pixels, TouchButton button) {
    if (pixels > 0 ? fit.canGrow() : fit.canShrink()) {
      show(fit.wider(pixels));
    } else {
      bubbles.reason(library.text(pixels > 0 ? "calibrate.full" : "calibrate.least"), button);
    }
  }

  private void show(CardFit shown) {
    fit = shown;
    frame.show(fit, em);
    result.setText(words(fit));
  }

  private String words(CardFit said) {
    return library.text(
        "calibrate.result",
        number(said.pxPerMm(), 2),
        number(said.cm(display.width()), 1),
        number(said.cm(display.height()), 1),
        number(said.inches(display.width(), display.height()), 1));
  }

  private String number(double value, int digits) {
    NumberFormat format = NumberFormat.getNumberInstance(library.messages().locale());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(value);
  }

  private void save() {
    try {
      display.measured(fit.pxPerMm());
    } catch (IOException e) {
      LOG.log(Level.WARNING, e, () -> "The measure of the screen could not be kept");
      bubbles.reason(library.text("calibrate.failed"), save);
      return;
    }
    done.run();
  }
}
