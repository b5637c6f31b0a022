package org.crampwise.ui.rest;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.ui.control.Fibres;
import org.crampwise.ui.control.LongestWord;
import org.crampwise.ui.control.Wordmark;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Type;

/// A few large words on an otherwise empty glass: what is the matter, and, for whoever is in need,
/// whom to call.
public final class RestPage {
  /// The style class of a page on which there is nothing to operate, and is meant not to be.
  public static final String STYLE = "rest-page";

  /// So that a word which just fits is not broken by a part of a pixel.
  private static final double ALMOST = 0.98;

  /// How far the picture is shifted at most, against burning in, in em.
  private static final double SHIFT_EM = 0.5;

  private static final Fibres.Pattern AT_REST = new Fibres.Pattern(5, 0.25, 0.12, 1);

  private final VBox page;
  private final Look look;
  private final double width;

  /// @param glass what the words and the fibres along its lower edge stand on
  RestPage(StackPane glass, VBox page, Library library, Look look) {
    this.page = page;
    this.look = look;
    double margin = look.em(look.narrow() ? 1.3 : look.compact() ? 1.2 : 2.6);
    this.width = look.width() - 2 * margin;
    page.setPadding(new Insets(look.em(look.compact() ? 0.6 : 1.8), margin, margin, margin));
    page.setSpacing(look.em(look.compact() ? 0.6 : 1.6));
    StackPane mark = new StackPane(new Wordmark(look, library.text("product.name")));
    mark.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    page.getChildren().addFirst(mark);
    Fibres calm =
        new Fibres(AT_REST, look.palette().color("draw-lead"), look.palette().color("draw-honey"));
    calm.calm(0);
    calm.setMaxHeight(look.em(look.compact() ? 1.4 : 3));
    StackPane.setAlignment(calm, Pos.BOTTOM_CENTER);
    glass.getChildren().addFirst(calm);
  }

  /// Sets the words that say what is the matter.
  void title(Label title, String text) {
    set(title, text, Type.BOLD, look.compact() ? 2.2 : look.narrow() ? 2.6 : 4);
  }

  /// Sets what follows from it.
  void line(Label line, String text) {
    set(line, text, Type.REGULAR, look.compact() ? 1.2 : look.narrow() ? 1.4 : 2);
  }

  /// Sets whom to call.
  void call(Label call, String text) {
    set(call, text, Type.BOLD, look.compact() ? 1.6 : look.narrow() ? 2 : 2.8);
  }

  private void set(Label label, String text, Type type, double em) {
    label.setText(text);
    type.set(label, look.em(em));
    label.applyCss();
    double longest = LongestWord.of(label);
    if (longest > width) {
      type.set(label, look.em(em) * ALMOST * width / longest);
    }
  }

  /// Puts all a little aside.
  ///
  /// @param right -1 to 1
  /// @param down -1 to 1
  void shift(int right, int down) {
    page.setTranslateX(right * look.em(SHIFT_EM));
    page.setTranslateY(down * look.em(SHIFT_EM));
  }
}
