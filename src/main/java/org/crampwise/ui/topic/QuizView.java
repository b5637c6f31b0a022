package org.crampwise.ui.topic;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.content.Block;
import org.crampwise.ui.control.RichTextView;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.theme.Type;

/// One question to try oneself on. Any tap shows the right answer and why; nothing is counted.
final class QuizView extends VBox {
  private final List<TouchButton> buttons = new ArrayList<>();
  private final Block.Quiz quiz;
  private final Typesetter typesetter;
  private final RichTextView explanation;

  QuizView(Block.Quiz quiz, Typesetter typesetter, double em) {
    this.quiz = quiz;
    this.typesetter = typesetter;
    getStyleClass().add("quiz");
    boolean compact = typesetter.look().compact();
    double gap = typesetter.look().em(compact ? 0.5 : 0.7);
    setSpacing(gap);
    // Where there is little height the question is the card's title, and the answers stand abreast.
    if (!compact) {
      getChildren().add(typesetter.heading(quiz.question(), em, Type.SEMIBOLD));
    }
    Pane answers = compact ? new HBox(gap) : new VBox(gap);
    getChildren().add(answers);
    for (Block.QuizAnswer answer : quiz.answers()) {
      TouchButton button = new TouchButton(typesetter.unique("quiz-answer"), answer.text(), "");
      button.onAction(() -> reveal(button));
      buttons.add(button);
      HBox.setHgrow(button, Priority.ALWAYS);
      button.setPrefWidth(compact ? 0 : Region.USE_COMPUTED_SIZE);
      answers.getChildren().add(button);
    }
    explanation = typesetter.text(quiz.explanation(), em);
    // It keeps its room from the start, so that no answer moves under a finger.
    explanation.setVisible(false);
    getChildren().add(explanation);
  }

  private void reveal(TouchButton tapped) {
    for (int i = 0; i < buttons.size(); i++) {
      boolean right = quiz.answers().get(i).right();
      TouchButton button = buttons.get(i);
      button.setChosen(right);
      button.setIcon(right ? "check" : "");
      String key = right ? "quiz.right" : button == tapped ? "quiz.other" : "quiz.plain";
      button.setAccessibleText(typesetter.library().text(key, quiz.answers().get(i).text()));
    }
    explanation.setVisible(true);
  }
}
