package org.crampwise.ui.stretch;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.crampwise.content.Stretch;
import org.crampwise.ui.control.Icon;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.control.drawing.DrawingView;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;

/// The way into a stretch from a card.
public final class StretchTile extends Touchable {
  public StretchTile(Stretch stretch, Typesetter typesetter, Navigator navigator) {
    setId(typesetter.unique("stretch-" + stretch.id()));
    getStyleClass().add("stretch-tile");
    setAccessibleText(typesetter.library().text("stretch.open", stretch.title()));
    HBox row = new HBox(typesetter.look().em(0.6));
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMouseTransparent(true);
    double side = typesetter.look().em(2.8);
    typesetter
        .drawing(stretch.drawing())
        .ifPresent(
            (DrawingView view) -> {
              view.setMinSize(side, side);
              view.setPrefSize(side, side);
              view.setMaxSize(side, side);
              row.getChildren().add(view);
            });
    Label words = new Label(typesetter.library().text("stretch.open", stretch.title()));
    words.getStyleClass().add("strong");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    row.getChildren().addAll(words, new Icon("next"));
    getChildren().add(row);
    onAction(() -> navigator.show(new Screen.Stretch(stretch.id(), 0)));
  }
}
