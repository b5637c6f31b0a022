package org.crampwise.ui.home;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.crampwise.ui.control.Fibres;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.control.drawing.DrawingView;
import org.crampwise.ui.theme.Look;

/// "I have a cramp now": the one first action of the home page. Fibres knot behind the words and
/// run calm behind the person.
final class HeroTile extends Touchable {
  /// The words' part of the tile's width, where they stand above the picture.
  private static final double WORDS_WIDTH = 0.7;

  /// How far the sun's middle is above the tile's lower edge, in radii.
  private static final double SUN_UP = 0.78;

  HeroTile(Typesetter typesetter) {
    Look look = typesetter.look();
    String title = typesetter.library().text("home.cramp");
    String line = typesetter.library().text("home.cramp.line");
    setId("home-cramp-now");
    getStyleClass().addAll("tile", "hero");
    setAccessibleText(title + ". " + line);
    boolean beside = look.portrait() || look.compact();
    boolean flat = look.compact() || look.narrow();
    Label head = new Label(title);
    head.getStyleClass().add("hero-title");
    head.setWrapText(true);
    head.setMinHeight(USE_PREF_SIZE);
    VBox words = new VBox(look.em(0.3), head);
    if (!flat) {
      Label below = new Label(line);
      below.getStyleClass().add("hero-line");
      below.setWrapText(true);
      below.setMinHeight(USE_PREF_SIZE);
      words.getChildren().add(below);
    }
    words.setMouseTransparent(true);
    Node art =
        typesetter
            .drawing("person-seated")
            .<Node>map(view -> new Art(view, words, look))
            .orElseGet(Pane::new);
    words.setAlignment(beside ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
    words.setPadding(
        flat
            ? new Insets(0, 0, 0, flatPanel(look) + look.em(0.5))
            : new Insets(look.em(1.2), 0, 0, look.em(1.4)));
    if (look.portrait() && !flat) {
      words.setPadding(new Insets(0, 0, 0, look.em(1.4)));
    }
    words
        .maxWidthProperty()
        .bind(widthProperty().multiply(flat ? 1 : look.portrait() ? 0.46 : WORDS_WIDTH));
    StackPane.setAlignment(words, beside ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
    getChildren().addAll(art, words);
  }

  /// How wide the picture is where it stands at the left of the words, in pixels.
  private static double flatPanel(Look look) {
    return look.em(look.narrow() ? 4.5 : look.width() < look.em(40) ? 2.7 : 5.2);
  }

  /// The fibres, the sun and the person, laid out for the tile's size.
  private static final class Art extends Pane {
    private final Fibres fibres;
    private final Circle sun = new Circle();
    private final Rectangle panel = new Rectangle();
    private final DrawingView person;
    private final Region words;
    private final Look look;

    Art(DrawingView person, Region words, Look look) {
      this.person = person;
      this.words = words;
      this.look = look;
      setMouseTransparent(true);
      setMinSize(0, 0);
      fibres =
          new Fibres(
              look.portrait()
                  ? new Fibres.Pattern(9, 0.2, 0.1, 0.5)
                  : new Fibres.Pattern(8, 0.3, 0.2, 0.6),
              look.palette().color("draw-fibre"),
              look.palette().color("draw-fibre"));
      fibres.setVisible(!look.compact() && !look.narrow());
      sun.setFill(look.palette().color("panel-honey"));
      panel.setFill(look.palette().color("panel-honey"));
      getChildren().addAll(fibres, sun, panel, person);
      Rectangle clip = new Rectangle();
      clip.widthProperty().bind(widthProperty());
      clip.heightProperty().bind(heightProperty());
      setClip(clip);
    }

    @Override
    protected void layoutChildren() {
      double w = getWidth();
      double h = getHeight();
      if (look.compact() || look.narrow()) {
        double side = flatPanel(look);
        sun.setRadius(0);
        panel.setWidth(side);
        panel.setHeight(h);
        person.resizeRelocate(look.em(0.1), h * 0.06, side - look.em(0.2), h * 0.9);
        return;
      }
      double radius = look.portrait() ? h * 0.66 : Math.min(w * 0.37, risen(w, h));
      double centerX = look.portrait() ? w * 0.79 : w * 0.62;
      double centerY = look.portrait() ? h * 0.64 : h - radius * SUN_UP;
      sun.setRadius(radius);
      sun.setCenterX(centerX);
      sun.setCenterY(centerY);
      double tall = look.portrait() ? h * 0.86 : radius * 1.5;
      person.resizeRelocate(centerX - tall * 0.6, h - tall, tall * 1.2, tall);
      double from = look.portrait() ? w * 0.46 : 0;
      double top = look.portrait() ? 0 : h * 0.4;
      fibres.resizeRelocate(from, top, w - from, look.portrait() ? h : h * 0.44);
    }

    /// The radius of a sun that rises as far as the words, and not behind them.
    private double risen(double w, double h) {
      double free = h - words.prefHeight(w * WORDS_WIDTH) - look.em(0.3);
      return Math.clamp(free / (1 + SUN_UP), h * 0.2, h * 0.42);
    }
  }
}
