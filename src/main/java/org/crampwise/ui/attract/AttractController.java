package org.crampwise.ui.attract;

import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.FixedLines;
import org.crampwise.ui.control.LongestWord;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.control.Wordmark;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Language;
import org.crampwise.ui.text.Languages;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Type;

/// The poster: one question, one person at ease with a wall, one huge button. A touch anywhere
/// begins.
public final class AttractController implements ScreenController<Screen.Attract> {
  /// So that a word which just fits is not broken by a part of a pixel.
  private static final double ALMOST = 0.98;

  private final Library library;
  private final Navigator navigator;
  private final Bubbles bubbles;
  private final Languages languages;

  @FXML private StackPane poster;
  @FXML private StackPane mark;
  @FXML private VBox words;
  @FXML private Label question;
  @FXML private Label promise;
  @FXML private FlowPane others;
  @FXML private VBox floor;
  @FXML private TouchButton begin;

  public AttractController(
      Library library, Navigator navigator, Bubbles bubbles, Languages languages) {
    this.library = library;
    this.navigator = navigator;
    this.bubbles = bubbles;
    this.languages = languages;
  }

  @Override
  public void onShow(Screen.Attract screen, Look look) {
    double margin = look.em(look.narrow() ? 1.3 : look.compact() ? 1.2 : 2.6);
    boolean portrait = look.portrait();
    PosterArt art = new PosterArt(new Typesetter(library, look, bubbles), look);
    poster.getChildren().addFirst(art);
    words.setMaxWidth(
        portrait ? look.width() - 2 * margin : look.width() * (look.compact() ? 0.56 : 0.5));
    title(look, words.getMaxWidth() - margin);
    double top = look.em(look.compact() ? 0.5 : 1.8);
    double spacing = look.em(look.compact() ? 0.2 : portrait ? 1.6 : 1);
    Wordmark named = new Wordmark(look, library.text("product.name"));
    mark.getChildren().setAll(named);
    mark.setPadding(new Insets(top, 0, 0, margin));
    mark.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
    words.setSpacing(spacing);
    words.setPadding(new Insets(top + Wordmark.height(look) + spacing, 0, 0, margin));
    others(look, margin);
    Type.REGULAR.set(promise, look.em(look.compact() ? 1 : look.narrow() ? 1.2 : 1.4));
    floor.setPadding(new Insets(0, margin, look.em(look.compact() ? 0.6 : 1.1), margin));
    floor.setSpacing(look.em(look.compact() ? 0.4 : 1));
    floor.setMaxHeight(VBox.USE_PREF_SIZE);
    begin.setMinHeight(look.em(look.compact() ? 3.4 : look.narrow() ? 4.4 : 6.5));
    floor.getChildren().addAll(new FixedLines(library, look).nodes());
    poster.applyCss();
    art.between(
        portrait ? words.prefHeight(words.getMaxWidth()) : 0,
        floor.prefHeight(look.width()) + look.em(PosterArt.band(look) + 0.6));
    begin.onAction(navigator::home);
    poster.setOnMouseClicked(_ -> navigator.home());
  }

  /// Whoever does not read this language sees their own.
  private void others(Look look, double margin) {
    List<Language> offered = languages.others();
    double width = look.width() * (look.narrow() ? 0.6 : 0.5);
    others.setMaxSize(width, FlowPane.USE_PREF_SIZE);
    others.setPrefWrapLength(width);
    others.setHgap(look.em(0.5));
    others.setVgap(look.em(0.5));
    others.setPadding(new Insets(look.em(look.compact() ? 0.4 : 1.2), margin, 0, 0));
    for (Language language : offered) {
      TouchButton button = new TouchButton("attract-" + language.tag(), language.name(), "");
      button.getStyleClass().add("link");
      button.onAction(
          () -> {
            languages.choose(language.tag());
            navigator.home();
          });
      others.getChildren().add(button);
    }
  }

  /// As large as the poster has it, and smaller where the longest word of the language would break.
  private void title(Look look, double width) {
    double em =
        look.portrait()
            ? Math.min(6, look.width() / look.em(look.narrow() ? 7.6 : 6.6))
            : look.compact() ? (look.width() < look.em(40) ? 1.9 : 2.6) : 5;
    Type.BOLD.set(question, look.em(em));
    question.applyCss();
    double longest = LongestWord.of(question);
    if (longest > width) {
      Type.BOLD.set(question, look.em(em) * ALMOST * width / longest);
    }
  }
}
