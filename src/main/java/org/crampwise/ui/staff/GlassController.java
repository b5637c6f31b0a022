package org.crampwise.ui.staff;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;

/// From here staff look at the glass itself: its colors, its touch, its size.
public final class GlassController implements StaffPane {
  private final Navigator navigator;

  @FXML private VBox glass;

  public GlassController(Navigator navigator) {
    this.navigator = navigator;
  }

  @Override
  public void onShow(StaffRoom room) {
    new CardPages(room, glass)
        .show(
            List.of(
                card(
                    room,
                    room.text("staff.display-test"),
                    room.text("staff.display-test.line"),
                    new TouchButton("display-test", room.text("staff.test.begin"), "dark"),
                    new Screen.DisplayTest(0)),
                card(
                    room,
                    room.text("staff.touch-test"),
                    room.text("staff.touch-test.line"),
                    new TouchButton("touch-test", room.text("staff.test.begin"), "touch"),
                    new Screen.TouchTest()),
                card(
                    room,
                    room.text("staff.card-test"),
                    room.text("staff.card-test.line"),
                    new TouchButton("card-test", room.text("staff.test.begin"), "size"),
                    new Screen.Calibration())));
  }

  private Region card(
      StaffRoom room, String title, String line, TouchButton button, Screen screen) {
    Label head = new Label(title);
    head.getStyleClass().add("staff-card-title");
    head.setWrapText(true);
    head.setMinHeight(Region.USE_PREF_SIZE);
    Label words = new Label(line);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    button.setAccessibleText(title + ": " + button.getText());
    button.setMaxWidth(Double.MAX_VALUE);
    button.onAction(() -> navigator.show(screen));
    VBox card = new VBox(room.em(0.5), head, words, button);
    card.getStyleClass().addAll("staff-card", "roomy");
    return card;
  }
}
