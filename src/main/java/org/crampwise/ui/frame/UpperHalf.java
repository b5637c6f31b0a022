package org.crampwise.ui.frame;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.crampwise.ui.control.Fibres;
import org.crampwise.ui.theme.Above;
import org.crampwise.ui.theme.Palette;

/// In reach mode, what lies above the page: a poster of what is only looked at, on a floor of calm
/// fibres. Nothing of it can be touched.
public final class UpperHalf extends Pane implements Above {
  /// Fibres without a knot.
  private static final Fibres.Pattern CALM = new Fibres.Pattern(5, 0.5, 0.2, 0);

  /// A poster at least this many times as wide as high has its picture beside the words.
  private static final double WIDE = 1.5;

  private static final double LEAST_PICTURE_EM = 6;

  /// However large the visitor's text, the poster keeps this height in em.
  private static final double LEAST_EM = 20;

  private final VBox words = new VBox();
  private final Circle sun = new Circle();
  private final Rectangle floor = new Rectangle();
  private Optional<Region> picture = Optional.empty();
  private Optional<Fibres> fibres = Optional.empty();
  private double em;
  private double inner;

  public UpperHalf() {
    words.setId("upper-words");
    words.getStyleClass().add("upper-words");
    words.setAlignment(Pos.BOTTOM_LEFT);
    setMouseTransparent(true);
    withdraw();
  }

  /// There is no reach mode now.
  void withdraw() {
    setVisible(false);
    setManaged(false);
    getChildren().clear();
    words.getChildren().clear();
    picture = Optional.empty();
    fibres = Optional.empty();
  }

  /// Begins a poster for a page.
  ///
  /// @param height of the poster, in pixels
  /// @param width of what stands on the page below, to which words and picture keep, in pixels
  /// @param letters the em of the words, in pixels
  void begin(double height, double width, double letters, Palette palette, boolean alarm) {
    withdraw();
    em = Math.min(letters, height / LEAST_EM);
    inner = width;
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
    setStyle("-fx-font-size: " + em + "px");
    words.setSpacing(em * 0.4);
    if (alarm) {
      getChildren().add(words);
    } else {
      sun.setFill(palette.color("panel-honey"));
      floor.setFill(palette.color("panel-night"));
      Fibres band = new Fibres(CALM, palette.color("draw-lead"), palette.color("draw-honey"));
      fibres = Optional.of(band);
      getChildren().setAll(sun, words, floor, band);
    }
    setVisible(true);
    setManaged(true);
  }

  @Override
  public double em() {
    return em;
  }

  @Override
  public void words(Node... said) {
    words.getChildren().addAll(List.of(said));
  }

  @Override
  public void picture(Region view) {
    picture.ifPresent(getChildren()::remove);
    picture = Optional.of(view);
    getChildren().add(getChildren().indexOf(words), view);
  }

  @Override
  protected void layoutChildren() {
    double band = fibres.isPresent() ? em * 1.7 : 0;
    double ground = getHeight() - band;
    floor.setY(ground);
    floor.setWidth(getWidth());
    floor.setHeight(band);
    fibres.ifPresent(calm -> calm.resizeRelocate(0, ground + band * 0.14, getWidth(), band * 0.72));
    double left = (getWidth() - inner) / 2;
    double width = inner;
    boolean beside = inner > WIDE * ground && picture.isPresent();
    double column = beside ? width * 0.54 : width;
    double tall = Math.min(words.prefHeight(column), ground - 2 * em);
    double top = beside ? em : em * 0.6;
    double foot = ground - em * (fibres.isPresent() ? 0.9 : 0.3);
    words.resizeRelocate(
        left, beside ? Math.max(em, (foot - tall) / 2) : foot - tall, column, tall);
    if (beside) {
      place(left + column + em, top, width - column - em, ground - top);
    } else {
      place(left, top, width, foot - tall - top - em * 0.6);
    }
  }

  /// Puts the picture, with the sun behind it, as large as it can be into this room.
  private void place(double x, double y, double width, double height) {
    boolean fits = height >= em * LEAST_PICTURE_EM && picture.isPresent();
    picture.ifPresent(view -> view.setVisible(fits));
    sun.setVisible(fits);
    if (fits) {
      double side = Math.min(width, height);
      picture.orElseThrow().resizeRelocate(x + (width - side) / 2, y + height - side, side, side);
      sun.setRadius(side * 0.47);
      sun.setCenterX(x + width / 2);
      sun.setCenterY(y + height - side / 2);
    }
  }
}
