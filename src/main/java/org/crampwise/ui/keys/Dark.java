package org.crampwise.ui.keys;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.crampwise.ui.text.Library;

/// Makes the screen dark while somebody listens, so that nobody reads along. One line says so; a
/// touch anywhere brings the screen back, and does nothing else.
final class Dark {
  private final StackPane cover = new StackPane();
  private final Label line = new Label();
  private final Supplier<Library> library;

  /// @param over what it covers
  Dark(Pane over, Supplier<Library> library) {
    this.library = library;
    cover.setId("dark");
    cover.getStyleClass().add("dark");
    cover.setAccessibleRole(AccessibleRole.NODE);
    line.setId("dark-line");
    line.setWrapText(true);
    cover.getChildren().add(line);
    StackPane.setAlignment(line, Pos.BOTTOM_CENTER);
    cover.addEventFilter(
        MouseEvent.ANY,
        event -> {
          event.consume();
          if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            turn(false);
          }
        });
    turn(false);
    over.getChildren().add(cover);
  }

  boolean isOn() {
    return cover.isVisible();
  }

  void turn(boolean on) {
    line.setText(on ? library.get().text("dark.line") : "");
    cover.setVisible(on);
    cover.setManaged(on);
  }
}
