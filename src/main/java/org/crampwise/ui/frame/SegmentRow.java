package org.crampwise.ui.frame;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/// One of a few, as a named row of buttons joined side by side.
///
/// @param id of the row; a button's is `id-value`
/// @param chosen called with the id of the button that was touched
record SegmentRow(String id, String name, double width, Consumer<String> chosen) {
  <T extends Enum<T>> VBox of(
      List<T> values, T current, Function<T, String> words, Consumer<T> choose) {
    SegmentedButton segments = new SegmentedButton();
    segments.setId(id);
    segments.setMaxWidth(Double.MAX_VALUE);
    double each = Math.floor(width / values.size());
    for (T value : values) {
      ToggleButton button = new ToggleButton(words.apply(value));
      button.setId(id + "-" + value.name().toLowerCase(Locale.ROOT));
      button.setSelected(value == current);
      button.setMinWidth(each);
      button.setMaxWidth(each);
      button.setWrapText(true);
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            choose.accept(value);
            chosen.accept(button.getId());
          });
      segments.getButtons().add(button);
    }
    Label label = new Label(name);
    label.getStyleClass().add("strong");
    VBox box = new VBox(label, segments);
    box.getStyleClass().add("segments");
    return box;
  }
}
