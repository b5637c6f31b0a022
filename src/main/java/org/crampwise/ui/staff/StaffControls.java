package org.crampwise.ui.staff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.crampwise.ui.control.TouchButton;

/// The controls that values are changed with, whatever is set by them: a touch each.
record StaffControls(StaffRoom room) {
  /// One of several, side by side.
  ///
  /// @param name of what is set, for who hears it
  /// @param words what each value is called
  Region segments(
      String id,
      String name,
      List<String> values,
      String now,
      Function<String, String> words,
      Consumer<String> chosen) {
    SegmentedButton segments = new SegmentedButton();
    segments.setId(id);
    for (String value : values) {
      ToggleButton button = new ToggleButton(words.apply(value));
      button.setId(id + "-" + value.toLowerCase(Locale.ROOT));
      button.setAccessibleText(name + ": " + button.getText());
      button.setSelected(value.equals(now));
      button.setMinWidth(room.em(4));
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            if (!value.equals(now)) {
              chosen.accept(value);
            }
          });
      segments.getButtons().add(button);
    }
    HBox box = new HBox((Node) segments);
    box.getStyleClass().add("segments");
    box.setAlignment(Pos.CENTER_RIGHT);
    return box;
  }

  /// Less, what it is, more. One that leads nowhere is dashed.
  HBox stepper(
      String id,
      String name,
      String value,
      Optional<Integer> less,
      Optional<Integer> more,
      Consumer<Integer> set) {
    TouchButton down = new TouchButton(id + "-less", "", "less");
    TouchButton up = new TouchButton(id + "-more", "", "plus");
    down.setAccessibleText(room.text("staff.less", name));
    up.setAccessibleText(room.text("staff.more", name));
    down.setUnavailable(less.isEmpty());
    up.setUnavailable(more.isEmpty());
    down.onAction(
        () ->
            less.ifPresentOrElse(set, () -> room.bubbles().reason(room.text("staff.least"), down)));
    up.onAction(
        () -> more.ifPresentOrElse(set, () -> room.bubbles().reason(room.text("staff.most"), up)));
    Label shown = new Label(value);
    shown.setId(id + "-value");
    shown.getStyleClass().addAll("strong", "stepper-value");
    shown.setAlignment(Pos.CENTER);
    shown.setMinWidth(room.em(6));
    HBox box = new HBox(room.em(0.5), down, shown, up);
    box.getStyleClass().add("stepper");
    box.setAlignment(Pos.CENTER_RIGHT);
    return box;
  }
}
