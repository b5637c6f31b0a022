package org.crampwise.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The screens a kiosk does not use: each is black, so that nothing behind can be reached.
final class OtherScreens {
  private final List<Stage> covers = new ArrayList<>();
  private List<Rectangle2D> covered = List.of();

  /// Covers those that are there now, and no others.
  void cover() {
    Rectangle2D own = Screen.getPrimary().getBounds();
    List<Rectangle2D> wanted =
        Screen.getScreens().stream()
            .map(Screen::getBounds)
            // One that shows the same picture as the kiosk's is part of it.
            .filter(bounds -> !bounds.intersects(own))
            .toList();
    if (!wanted.equals(covered)) {
      uncover();
      covered = wanted;
      wanted.forEach(bounds -> covers.add(black(bounds)));
    }
  }

  void uncover() {
    covers.forEach(Stage::close);
    covers.clear();
    covered = List.of();
  }

  private static Stage black(Rectangle2D bounds) {
    Region nothing = new Region();
    nothing.getStyleClass().addAll("root", "theme-light");
    nothing.setStyle("-fx-background-color: -cw-black;");
    Scene scene = new Scene(nothing, bounds.getWidth(), bounds.getHeight());
    scene.getStylesheets().add(Composition.sheet("/org/crampwise/ui/theme/tokens.css"));
    scene.setCursor(Cursor.NONE);
    Stage stage = new Stage(StageStyle.UNDECORATED);
    stage.setTitle("");
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
    stage.setScene(scene);
    stage.setAlwaysOnTop(true);
    stage.setOnCloseRequest(event -> event.consume());
    stage.show();
    return stage;
  }
}
