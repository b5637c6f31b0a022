package org.crampwise.ui.staff;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.content.change.CardChange;
import org.crampwise.ui.control.TouchButton;

/// A card as it is and as it will be, beside each other, or one above the other where the page is
/// high.
final class CardPictures extends VBox {
  /// What title, captions and button take.
  private static final double AROUND_EM = 9;

  CardPictures(
      StaffRoom room,
      CardChange change,
      Optional<Image> before,
      Optional<Image> after,
      Runnable back) {
    setId("updates-pictures");
    getStyleClass().add("staff-updates");
    Label title = new Label(room.text("staff.updates.card", change.deckTitle(), change.title()));
    title.getStyleClass().add("staff-card-title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    double width = (room.look().width() - room.gap()) / 2;
    double height = room.look().height() - room.em(AROUND_EM);
    HBox row =
        new HBox(
            room.gap(),
            side(room.text("staff.updates.before"), before, none(room), width, height),
            side(room.text("staff.updates.after"), after, none(room), width, height));
    TouchButton button = new TouchButton("updates-list", room.text("staff.updates.list"), "back");
    button.onAction(back);
    VBox.setVgrow(row, Priority.ALWAYS);
    setSpacing(room.gap());
    getChildren().addAll(title, row, button);
  }

  private static Label none(StaffRoom room) {
    Label none = new Label(room.text("staff.updates.no-card"));
    none.setWrapText(true);
    return none;
  }

  private static Region side(
      String words, Optional<Image> picture, Label none, double width, double height) {
    Label caption = new Label(words);
    caption.getStyleClass().add("strong");
    StackPane frame = new StackPane();
    frame.getStyleClass().add("staff-picture");
    frame.setMaxWidth(USE_PREF_SIZE);
    picture.ifPresentOrElse(
        image -> {
          ImageView view = new ImageView(image);
          view.setPreserveRatio(true);
          view.setSmooth(true);
          view.setFitWidth(width);
          view.setFitHeight(height);
          // A picture is as it was taken, whichever way one reads.
          view.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
          frame.getChildren().add(view);
        },
        () -> frame.getChildren().add(none));
    frame.setAlignment(Pos.TOP_LEFT);
    VBox side = new VBox(caption, frame);
    side.getStyleClass().add("staff-updates");
    side.setMinWidth(width);
    side.setMaxWidth(width);
    return side;
  }
}
