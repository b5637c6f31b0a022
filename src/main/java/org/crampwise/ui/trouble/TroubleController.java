package org.crampwise.ui.trouble;

import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// Something went wrong: one calm sentence, a code for staff, and home again by itself.
public final class TroubleController implements ScreenController<Screen.Trouble> {
  private static final Duration STAYS = Duration.seconds(9);

  private final Library library;
  private final Bubbles bubbles;
  private final Runnable goOn;
  final PauseTransition away = new PauseTransition(STAYS);

  @FXML private VBox page;
  @FXML private StackPane picture;
  @FXML private Label title;
  @FXML private Label text;
  @FXML private Label code;
  @FXML private TouchButton home;

  /// @param goOn shows what comes after it
  public TroubleController(Library library, Bubbles bubbles, Runnable goOn) {
    this.library = library;
    this.bubbles = bubbles;
    this.goOn = goOn;
  }

  @Override
  public void onShow(Screen.Trouble screen, Look look) {
    double margin = look.scale().margin();
    page.setPadding(new Insets(margin));
    page.setSpacing(look.em(look.compact() ? 0.5 : 1.2));
    code.setText(library.text("trouble.code", screen.code()));
    double side = Math.min(look.em(16), look.height() * 0.34);
    picture.setPrefSize(side * 1.3, side);
    picture.setMaxSize(side * 1.3, side);
    new Typesetter(library, look, bubbles)
        .drawing("muscle-at-rest")
        .ifPresent(picture.getChildren()::setAll);
    look.above()
        .ifPresent(
            above -> {
              above.words(title, text);
              above.picture(picture);
            });
    home.setMaxWidth(look.em(16));
    home.onAction(goOn);
    away.setOnFinished(_ -> goOn.run());
    away.playFromStart();
  }

  @Override
  public void onHide() {
    away.stop();
  }
}
