package org.crampwise.ui.keys;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.frame.Sheets;
import org.crampwise.ui.text.Library;

/// Help for whoever listens: what the keys do, and what can be had otherwise.
final class ListenMenu {
  static final String ID = "listen-help";

  private final Supplier<Library> library;
  private final Supplier<Sheets> sheets;

  ListenMenu(Supplier<Library> library, Supplier<Sheets> sheets) {
    this.library = library;
    this.sheets = sheets;
  }

  /// What can be chosen.
  ///
  /// @param name of its words and its id
  record Choice(String name, String icon, Runnable todo) {}

  void open(List<Choice> choices) {
    Library words = library.get();
    Label keys = new Label(words.text("listen.keys"));
    keys.setId("listen-keys");
    keys.setWrapText(true);
    keys.setMinHeight(Region.USE_PREF_SIZE);
    FlowPane row = new FlowPane();
    row.getStyleClass().add("choices");
    for (Choice choice : choices) {
      TouchButton button =
          new TouchButton(
              "listen-" + choice.name(), words.text("listen.do." + choice.name()), choice.icon());
      button.onAction(choice.todo());
      row.getChildren().add(button);
    }
    sheets.get().sheet(ID, words.text("listen.title"), keys, row);
  }
}
