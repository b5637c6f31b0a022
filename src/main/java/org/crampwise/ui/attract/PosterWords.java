package org.crampwise.ui.attract;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampwise.ui.control.LongestWord;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Type;

/// The words of one scene: as large as the poster has them, and smaller where the longest word of
/// the language would break.
final class PosterWords extends VBox {
  /// So that a word which just fits is not broken by a part of a pixel.
  private static final double ALMOST = 0.98;

  /// What a group is called has more words than the question.
  private static final double GROUP = 0.8;

  private final Label title = new Label();
  private final Label line = new Label();

  PosterWords(PosterScene scene, Library library, Look look) {
    boolean question = scene.isQuestion();
    setMouseTransparent(true);
    title.setText(scene.title(library));
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    title.getStyleClass().addAll("poster-title", "page-title");
    line.setText(scene.line(library));
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    line.getStyleClass().add("poster-line");
    title.setId(question ? "attract-question" : "attract-title");
    line.setId(question ? "attract-promise" : "attract-line");
    Type.BOLD.set(title, look.em(titleEm(look) * (question ? 1 : GROUP)));
    Type.REGULAR.set(line, look.em(lineEm(look, question)));
    getChildren().setAll(title, line);
  }

  private static double titleEm(Look look) {
    if (look.portrait()) {
      return Math.min(6, look.width() / look.em(look.narrow() ? 7.6 : 6.6));
    }
    return look.compact() ? (look.width() < look.em(40) ? 1.9 : 2.6) : 5;
  }

  private static double lineEm(Look look, boolean question) {
    return look.compact() ? 1 : look.narrow() ? 1.2 : question ? 1.4 : 1.8;
  }

  /// Makes the title fit. It has to be in the scene.
  void fit(double width) {
    applyCss();
    double longest = LongestWord.of(title);
    if (longest > width) {
      Type.BOLD.set(title, title.getFont().getSize() * ALMOST * width / longest);
    }
  }
}
