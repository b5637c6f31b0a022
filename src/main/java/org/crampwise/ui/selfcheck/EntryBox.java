package org.crampwise.ui.selfcheck;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.crampwise.ui.control.Icon;

/// Shows what is being typed, with its unit; and beside or under it what is asked for or wrong. It
/// holds the keyboard of a machine that has one.
final class EntryBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

  /// A number of more digits is set smaller where there is little room.
  private static final int LONG_NUMBER = 5;

  private final Room room;
  private final String name;
  private final StackPane box = new StackPane();
  private final Label value = new Label();
  private final Label unit = new Label();
  private final Label line = new Label();
  private final Icon warning = new Icon("warning");
  private final HBox below = new HBox(warning, line);
  private boolean focused;

  /// @param name of what is typed, for a reader
  EntryBox(String name, Room room) {
    this.room = room;
    this.name = name;
    box.setId("entry-value");
    box.getStyleClass().add("entry-box");
    box.setAccessibleRole(AccessibleRole.TEXT_FIELD);
    box.setFocusTraversable(true);
    value.getStyleClass().add("entry-value");
    value.setWrapText(true);
    value.setMinHeight(Region.USE_PREF_SIZE);
    unit.getStyleClass().add("entry-unit");
    unit.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    HBox words = new HBox(value, unit);
    words.getStyleClass().add("entry-words");
    words.setAlignment(Pos.BASELINE_LEFT);
    words.setMaxHeight(Region.USE_PREF_SIZE);
    box.getChildren().add(words);
    StackPane.setAlignment(words, Pos.CENTER_LEFT);
    line.setId("entry-line");
    line.getStyleClass().add("entry-line");
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(line, Priority.ALWAYS);
    line.setMaxWidth(Double.MAX_VALUE);
    below.getStyleClass().add("entry-below");
    below.setAlignment(Pos.CENTER_LEFT);
  }

  /// Words are smaller than a number, and stand at the top.
  void words() {
    value.getStyleClass().add("written");
    box.getStyleClass().add("written");
    StackPane.setAlignment(box.getChildren().getFirst(), Pos.TOP_LEFT);
  }

  Region box() {
    return box;
  }

  /// What is asked for, or wrong.
  Region line() {
    return below;
  }

  /// Lets the keys of a keyboard do what the keys on the screen do, wherever it stands on the page.
  void listen(Region page, Consumer<String> typed, Runnable deleted) {
    page.addEventHandler(
        KeyEvent.KEY_TYPED,
        event -> {
          String letter = event.getCharacter();
          boolean key = letter.equals(" ") && !box.isFocused();
          if (!key
              && !letter.isEmpty()
              && letter.codePointAt(0) >= ' '
              && !letter.equals("\u007f")) {
            typed.accept(letter);
          }
        });
    page.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.BACK_SPACE) {
            event.consume();
            deleted.run();
          }
        });
  }

  /// @param shown as it is written; empty for nothing yet
  void show(String shown, String unitName) {
    value.setText(shown + "|");
    value.pseudoClassStateChanged(LONG, shown.length() > LONG_NUMBER);
    unit.setText(unitName);
    unit.setManaged(!unitName.isEmpty());
    unit.setVisible(!unitName.isEmpty());
    String spoken = unitName.isEmpty() ? shown : shown + " " + unitName;
    box.setAccessibleText(
        shown.isEmpty()
            ? room.text("entry.spoken.none", name)
            : room.text("entry.spoken", name, spoken));
    if (!focused) {
      focused = true;
      box.requestFocus();
    }
  }

  /// Shows the end of long words alone, where the room is full.
  void fit(double width) {
    if (box.getHeight() <= 0) {
      return;
    }
    double free = box.getHeight() - room.look().em(0.8);
    String words = value.getText();
    while (value.prefHeight(width) > free && words.contains(" ")) {
      words = words.substring(words.indexOf(' ') + 1);
      value.setText("… " + words);
    }
  }

  /// How high the line is at most, in pixels.
  ///
  /// @param said what it may come to say
  double lineHeight(double width, List<String> said) {
    double most = 0;
    for (String words : said) {
      say(words, true);
      most = Math.max(most, room.heightOf(below, width));
    }
    return Math.ceil(most);
  }

  /// @param wrong whether an answer does not fit, and this says why
  void say(String words, boolean wrong) {
    line.setText(words);
    line.pseudoClassStateChanged(WRONG, wrong);
    below.pseudoClassStateChanged(WRONG, wrong);
    warning.setVisible(wrong);
    warning.setManaged(wrong);
  }
}
