package org.crampwise.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Something to switch on or off: what it is, what it does in one line, and a switch whose knob and
/// word say how it stands. The whole row is the target.
public final class SwitchRow extends Touchable {
  private final Label word = new Label();
  private final StackPane track = new StackPane();
  private final String on;
  private final String off;

  /// @param on the word for on
  /// @param off the word for off
  public SwitchRow(String id, String title, String line, String on, String off) {
    this.on = on;
    this.off = off;
    setId(id);
    getStyleClass().add("switch");
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    setAccessibleText(title + ". " + line);
    Label name = wrapping(title, "switch-title");
    VBox words = new VBox(name, wrapping(line, "switch-line"));
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    Region knob = new Region();
    knob.getStyleClass().add("knob");
    track.getStyleClass().add("track");
    track.getChildren().add(knob);
    word.getStyleClass().add("switch-word");
    word.setMinWidth(USE_PREF_SIZE);
    VBox state = new VBox(track, word);
    state.getStyleClass().add("switch-state");
    state.setAlignment(Pos.CENTER);
    HBox box = new HBox(words, state);
    box.getStyleClass().add("switch-box");
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMouseTransparent(true);
    getChildren().setAll(box);
    turn(false);
  }

  /// Shows it as on or off.
  public void turn(boolean isOn) {
    setChosen(isOn);
    word.setText(isOn ? on : off);
    track.setAlignment(isOn ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
  }

  private static Label wrapping(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
