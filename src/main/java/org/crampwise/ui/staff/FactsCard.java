package org.crampwise.ui.staff;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.crampwise.ui.control.Icon;
import org.crampwise.ui.control.LongestWord;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.navigation.StaffPage;

/// Shows [Facts]: names on one side, values on the other, a line between each two.
public final class FactsCard extends VBox {
  /// A value of no more letters stays on one line.
  private static final int SHORT = 12;

  /// @param go opens another page
  public FactsCard(Facts facts, Consumer<StaffPage> go) {
    setId("card-" + facts.id());
    getStyleClass().add("staff-card");
    Label title = new Label(facts.title());
    title.getStyleClass().add("staff-card-title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    getChildren().add(title);
    facts.facts().forEach(fact -> getChildren().add(row(fact)));
    facts
        .more()
        .ifPresent(
            more -> {
              Region space = new Region();
              VBox.setVgrow(space, Priority.ALWAYS);
              TouchButton button =
                  new TouchButton("more-" + facts.id(), more.words(), more.page().icon());
              button.setMaxWidth(Double.MAX_VALUE);
              button.onAction(() -> go.accept(more.page()));
              getChildren().addAll(space, button);
            });
  }

  private static HBox row(Facts.Fact fact) {
    Label name = new Label(fact.name());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.fontProperty().subscribe(_ -> name.setMinWidth(Math.ceil(LongestWord.of(name))));
    Label value = new Label(fact.value());
    value.getStyleClass().add("strong");
    value.setWrapText(true);
    value.setMinHeight(USE_PREF_SIZE);
    value.setTextAlignment(TextAlignment.RIGHT);
    value.setAlignment(Pos.CENTER_RIGHT);
    if (fact.value().length() <= SHORT) {
      value.setMinWidth(USE_PREF_SIZE);
    }
    value.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(value, Priority.ALWAYS);
    HBox row = new HBox(name);
    switch (fact.standing()) {
      case PLAIN -> {}
      case GOOD -> value.setGraphic(new Icon("check"));
      case WARN -> {
        row.getStyleClass().add("warn");
        row.getChildren().addFirst(new Icon("warning"));
      }
    }
    row.getChildren().add(value);
    row.getStyleClass().add("fact");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
