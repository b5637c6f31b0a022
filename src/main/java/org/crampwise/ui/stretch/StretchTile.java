package org.crampwise.ui.stretch;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.crampwise.content.Stretch;
import org.crampwise.ui.control.Icon;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.control.drawing.DrawingView;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.theme.Look;

/// The way into a stretch from a card: its figure on a panel, its name, an arrow.
public final class StretchTile extends Touchable {
  public StretchTile(Stretch stretch, Typesetter typesetter, Navigator navigator) {
    Look look = typesetter.look();
    String words = typesetter.library().text("stretch.open", stretch.title());
    setId(typesetter.unique("stretch-" + stretch.id()));
    getStyleClass().add("stretch-tile");
    setAccessibleText(words);
    Label label = new Label(words);
    label.getStyleClass().add("words");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox row = new HBox(label, new Icon("next"));
    row.getStyleClass().add("stretch-tile-row");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMouseTransparent(true);
    typesetter
        .drawing(stretch.drawing())
        .ifPresent(drawing -> row.getChildren().addFirst(panel(drawing, look)));
    getChildren().add(row);
    onAction(() -> navigator.show(new Screen.Stretch(stretch.id(), 0)));
  }

  private static StackPane panel(DrawingView drawing, Look look) {
    drawing.setMinSize(0, 0);
    drawing.setPrefSize(0, 0);
    StackPane panel = new StackPane(drawing);
    panel.getStyleClass().add("stretch-tile-panel");
    double width = look.em(look.compact() ? 3.4 : 5.2);
    panel.setMinWidth(width);
    panel.setMaxWidth(width);
    return panel;
  }
}
