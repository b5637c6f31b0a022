package org.crampwise.ui.idle;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.crampwise.ui.control.SecondsRing;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Scale;
import org.crampwise.ui.theme.Type;

/// "Are you still there?": how long the question stands, one huge button for yes, and one to start
/// over at once. What is touched lies at the bottom, where a seated hand comes to.
final class WarningSheet extends VBox {
  static final String HERE = "idle-here";
  static final String OVER = "idle-over";

  private static final double HUGE_EM = 10;
  private static final double EASY_EM = 3.6;

  /// How much of the glass it takes at most, so that one sees what it lies on.
  private static final double PORTRAIT_PART = 0.66;

  private static final double OTHER_PART = 0.94;

  private final SecondsRing ring;
  private final TouchButton here;
  private final TouchButton over;

  /// @param scale of the page it lies on
  /// @param whole how many seconds the question stands
  WarningSheet(Library library, Scale scale, int whole) {
    boolean portrait = scale.portrait();
    double em = scale.em();
    boolean roomy = portrait && scale.width() >= em * Look.NARROW_EM;
    setId("idle-warning");
    getStyleClass()
        .addAll("sheet", scale.composition().id(), roomy ? "roomy-sheet" : "plain-sheet");
    setStyle("-fx-font-size: " + em + "px");
    setPadding(
        portrait ? new Insets(em * 1.6, em * 1.5, em * 1.6, em * 1.5) : new Insets(em * 0.9));
    setSpacing(em * (portrait ? 1 : 0.6));
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(library.text("idle.title"));

    ring = new SecondsRing(library, em * (portrait ? 6.5 : scale.compact() ? 4 : 5), whole);
    Label title = label("idle-title", library.text("idle.title"));
    title.getStyleClass().add("page-title");
    Type.BOLD.set(title, em * (roomy ? 2.6 : scale.compact() ? 1.4 : 2));
    Label text = label("idle-text", library.text("idle.text"));
    Type.REGULAR.set(text, em * (roomy ? 1.4 : scale.compact() ? 1 : 1.2));
    VBox words = new VBox(em * 0.4, title, text);
    Pane head;
    if (portrait) {
      for (Label each : new Label[] {title, text}) {
        each.setTextAlignment(TextAlignment.CENTER);
        each.setAlignment(Pos.CENTER);
        each.setMaxWidth(Double.MAX_VALUE);
      }
      VBox column = new VBox(em * 0.9, ring, words);
      column.setAlignment(Pos.CENTER);
      head = column;
    } else {
      words.setAlignment(Pos.CENTER_LEFT);
      HBox.setHgrow(words, Priority.ALWAYS);
      HBox row = new HBox(em * 1.4, ring, words);
      row.setAlignment(Pos.CENTER_LEFT);
      head = row;
    }
    here = new TouchButton(HERE, library.text("idle.here"), "touch");
    here.getStyleClass().addAll("lead", "huge");
    here.setAccessibleText(library.text("idle.here"));
    over = new TouchButton(OVER, library.text("idle.over"), "clear");
    getChildren().setAll(head, here, over);
  }

  TouchButton here() {
    return here;
  }

  TouchButton over() {
    return over;
  }

  /// Shows how many seconds are left.
  void count(int left) {
    ring.show(left);
  }

  /// Lies along the bottom of the glass. It has to be in the scene already.
  void lie(Scale glass) {
    applyCss();
    double em = glass.em();
    double least = Math.max(EASY_EM * em, glass.touch());
    over.setMinHeight(least);
    over.setPrefHeight(least);
    here.setMinHeight(0);
    here.setPrefHeight(0);
    double rest = Math.ceil(prefHeight(glass.width()));
    double room = glass.height() * (glass.portrait() ? PORTRAIT_PART : OTHER_PART) - rest;
    // Both have to lie in the lower half of a tall screen.
    double low = glass.height() / 2 - least - getSpacing() - getPadding().getBottom();
    double high = Math.max(least, Math.min(HUGE_EM * em, Math.min(room, low)));
    here.setMinHeight(high);
    here.setPrefHeight(high);
    double whole = rest + high;
    resizeRelocate(0, glass.height() - whole, glass.width(), whole);
  }

  private static Label label(String id, String text) {
    Label label = new Label(text);
    label.setId(id);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
