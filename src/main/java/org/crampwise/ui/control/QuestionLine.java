package org.crampwise.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.crampwise.content.RichText;
import org.crampwise.ui.theme.Type;

/// A question to ask a doctor, nurse or pharmacist, after a round question mark. It is read, not
/// touched.
public final class QuestionLine extends HBox {
  private static final double LINE = 1.35;

  /// @param em the size of the words, in the page's em
  public QuestionLine(RichText question, Typesetter typesetter, double em) {
    getStyleClass().add("question-line");
    double px = typesetter.look().em(em);
    setSpacing(px * 0.55);
    setAlignment(Pos.TOP_LEFT);
    RichTextView words = typesetter.text(question, em);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(mark(px), words);
  }

  /// As high as the first line of the words, so that it stands beside it.
  private static Label mark(double px) {
    Label mark = new Label("?");
    mark.getStyleClass().add("question-mark");
    Type.BOLD.set(mark, px);
    double side = px * LINE;
    mark.setMinSize(side, side);
    mark.setMaxSize(side, side);
    mark.setAlignment(Pos.CENTER);
    mark.setAccessibleRole(AccessibleRole.NODE); // a sign for the eye; the words ask by themselves
    return mark;
  }
}
