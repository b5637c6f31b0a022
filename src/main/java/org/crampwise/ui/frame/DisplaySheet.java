package org.crampwise.ui.frame;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.crampwise.session.Session;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.ui.text.Library;

/// Text size and colours, as two rows of buttons joined side by side.
final class DisplaySheet {
  private final Library library;
  private final Session session;
  private final Runnable changed;

  /// @param changed lays the page out anew after a choice
  DisplaySheet(Library library, Session session, Runnable changed) {
    this.library = library;
    this.session = session;
    this.changed = changed;
  }

  /// @param sizes the text steps that change something on this screen
  /// @param width of a row, in pixels
  Node[] rows(List<TextSize> sizes, double width) {
    Node themes =
        row(
            "theme",
            List.of(Theme.values()),
            session.theme(),
            theme -> "display.theme." + theme.id(),
            session::theme,
            width);
    if (sizes.size() < 2) {
      Label only = new Label(library.text("display.size.only"));
      only.setWrapText(true);
      only.getStyleClass().add("quiet");
      return new Node[] {only, themes};
    }
    Node steps =
        row(
            "text-size",
            sizes,
            sizes.contains(session.textSize()) ? session.textSize() : sizes.getLast(),
            size -> "display.size." + size.step(),
            session::textSize,
            width);
    return new Node[] {steps, themes};
  }

  private <T extends Enum<T>> VBox row(
      String id,
      List<T> values,
      T current,
      Function<T, String> key,
      Consumer<T> choose,
      double width) {
    SegmentedButton segments = new SegmentedButton();
    segments.setId(id);
    segments.setMaxWidth(Double.MAX_VALUE);
    for (T value : values) {
      ToggleButton button = new ToggleButton(library.text(key.apply(value)));
      button.setId(id + "-" + value.name().toLowerCase(java.util.Locale.ROOT));
      button.setSelected(value == current);
      button.setMinWidth(width / values.size());
      button.setMaxWidth(width / values.size());
      button.setWrapText(true);
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            choose.accept(value);
            changed.run();
          });
      segments.getButtons().add(button);
    }
    Label name = new Label(library.text("display." + id));
    name.getStyleClass().add("strong");
    VBox box = new VBox(name, segments);
    box.getStyleClass().add("segments");
    return box;
  }
}
