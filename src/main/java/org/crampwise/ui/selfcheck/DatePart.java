package org.crampwise.ui.selfcheck;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampwise.selfcheck.DateEntry;
import org.crampwise.ui.control.Touchable;

/// The day, the month or the year of a date: its name and the digits typed so far.
final class DatePart extends Touchable {
  private final Label digits = new Label();
  private final String name;
  private final Room room;

  DatePart(DateEntry.Part part, String name, Room room) {
    this.name = name;
    this.room = room;
    setId("date-" + part.name().toLowerCase(java.util.Locale.ROOT));
    getStyleClass().add("date-part");
    Label caption = new Label(name);
    caption.getStyleClass().add("date-caption");
    caption.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    digits.getStyleClass().add("date-digits");
    digits.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    VBox box = new VBox(caption, digits);
    box.getStyleClass().add("date-box");
    box.setAlignment(Pos.CENTER);
    box.setMouseTransparent(true);
    getChildren().setAll(box);
    show("", false);
  }

  /// @param here whether the next digit goes here
  void show(String typed, boolean here) {
    digits.setText(typed + (here ? "|" : typed.isEmpty() ? "–" : ""));
    setChosen(here);
    setAccessibleText(
        typed.isEmpty()
            ? room.text("entry.spoken.none", name)
            : room.text("entry.spoken", name, typed));
  }
}
