package org.crampwise.ui.foods;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.text.Library;

/// What the plate holds, in words and as a bar. While it is empty, a question stands in its place;
/// beside the foods in the same room, so that nothing jumps when the first food is touched.
final class SumBox extends VBox {
  private final Library library;
  private final AmountWords amounts;
  private final Optional<Goal> goal;
  private final Label sum = new Label();
  private final VBox question;
  private final VBox filled;
  private final DailyBar bar;
  private final boolean besideFoods;

  /// @param goal what the plate is held against; empty where the site has no figures
  /// @param besideFoods whether the foods are seen too, so that one can touch them now
  /// @param whose the people it is for, as in a sentence: `women of 31 to 50`
  SumBox(
      String nutrient,
      Optional<Goal> goal,
      boolean besideFoods,
      String whose,
      AmountWords amounts,
      Typesetter typesetter) {
    this.library = typesetter.library();
    this.amounts = amounts;
    this.goal = goal;
    this.besideFoods = besideFoods;
    setId("plate-sum-box");
    getStyleClass().add("sum-box");
    sum.setId("plate-sum");
    sum.getStyleClass().add("plate-sum");
    bar = new DailyBar("plate-bar", typesetter.look().em(1));
    Label ask = new Label(library.text("foods.question." + nutrient));
    ask.setId("plate-question");
    ask.getStyleClass().add("plate-question");
    Label how = new Label(library.text("foods.how"));
    how.setId("plate-how");
    for (Label label : List.of(sum, ask, how)) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    question = besideFoods ? new VBox(ask, how) : new VBox(ask);
    question.getStyleClass().add("sum-part");
    filled = new VBox(sum);
    filled.getStyleClass().add("sum-part");
    filled.setFillWidth(true);
    goal.ifPresent(_ -> filled.getChildren().add(bar));
    StackPane either = new StackPane(question, filled);
    either.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(either);
    goal.ifPresent(g -> getChildren().add(daily(g, whose, typesetter)));
    show(0, true);
  }

  private Node daily(Goal to, String whose, Typesetter typesetter) {
    String words = library.text("foods.daily", whose, amounts.amount(to));
    Node line = SourcedLine.of(words, false, to.sources(), typesetter);
    line.setId("plate-daily");
    return line;
  }

  /// Shows what the plate holds, in the nutrient's unit.
  void show(double held, boolean empty) {
    question.setVisible(empty);
    filled.setVisible(!empty);
    question.setManaged(besideFoods || empty);
    filled.setManaged(besideFoods || !empty);
    sum.setText(library.text("foods.sum", amounts.amount(held)));
    goal.ifPresent(
        to ->
            bar.show(
                to.marks(held),
                library.text("foods.bar.spoken", amounts.amount(held), amounts.amount(to))));
  }
}
