package org.crampwise.ui.selfcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.ui.control.Icon;
import org.crampwise.ui.control.LongestWord;
import org.crampwise.ui.control.Touchable;

/// An answer to tap: its drawing, its words, and whether it is chosen, said by a tick, by the fill
/// and edge, and in a word.
final class AnswerTile extends Touchable {
  /// What a tile shows.
  ///
  /// @param helper a second, smaller line; may be empty
  /// @param chosenWord what stands on a chosen tile
  record Face(String words, String helper, Optional<Node> drawing, String chosenWord) {}

  private final Face face;
  private final Node tick = new Icon("check");
  private final Node word;
  private final HBox box;
  private final List<Label> lines = new ArrayList<>();

  /// @param one whether choosing it takes the others back
  AnswerTile(String id, Face face, boolean one) {
    this.face = face;
    setId(id);
    getStyleClass().addAll("answer", face.drawing().isPresent() ? "pictured" : "plain");
    setAccessibleRole(one ? AccessibleRole.RADIO_BUTTON : AccessibleRole.CHECK_BOX);
    word = chosenWord();
    StackPane ring = new StackPane(tick);
    ring.getStyleClass().add("ring");
    box =
        face.drawing()
            .map(drawing -> new HBox(picture(drawing, ring), words()))
            .orElseGet(() -> new HBox(ring, words()));
    box.getStyleClass().add("answer-box");
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMouseTransparent(true);
    getChildren().setAll(box);
    mark(false);
  }

  private Node chosenWord() {
    Label label = new Label(face.chosenWord());
    label.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    HBox strip = new HBox(label);
    strip.getStyleClass().add("chosen-word");
    strip.setMaxHeight(USE_PREF_SIZE);
    return strip;
  }

  private Node picture(Node drawing, Node ring) {
    StackPane inset = new StackPane(drawing);
    inset.getStyleClass().add("answer-drawing");
    StackPane panel = new StackPane(inset, word, ring);
    panel.getStyleClass().add("answer-picture");
    StackPane.setAlignment(ring, Pos.TOP_LEFT);
    StackPane.setAlignment(word, Pos.BOTTOM_CENTER);
    return panel;
  }

  private Node words() {
    VBox words = new VBox(line(face.words(), "answer-title"));
    words.getStyleClass().add("answer-words");
    words.setAlignment(Pos.CENTER_LEFT);
    if (!face.helper().isEmpty()) {
      words.getChildren().add(line(face.helper(), "answer-helper"));
    }
    if (face.drawing().isEmpty()) {
      words.getChildren().add(word);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  /// How wide it has to be so that no word is broken, in pixels.
  double leastWidth(Room room) {
    room.heightOf(this, -1);
    lines.forEach(line -> line.setMinWidth(Math.ceil(LongestWord.of(line)) + 1));
    double least = box.minWidth(-1) + getInsets().getLeft() + getInsets().getRight();
    lines.forEach(line -> line.setMinWidth(0));
    return least;
  }

  private Label line(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    lines.add(label);
    return label;
  }

  /// How high it has to be in either state, so that a choice moves nothing, in pixels.
  double heightAt(double width, Room room) {
    mark(true);
    double height = room.heightOf(this, width);
    mark(false);
    return height;
  }

  /// Shows whether it is chosen.
  void mark(boolean chosen) {
    setChosen(chosen);
    word.setManaged(chosen);
    tick.setVisible(chosen);
    word.setVisible(chosen);
    String spoken = face.helper().isEmpty() ? face.words() : face.words() + ". " + face.helper();
    setAccessibleText(spoken);
  }
}
