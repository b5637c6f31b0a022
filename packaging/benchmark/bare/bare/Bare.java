package bare;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/// One button, full screen. With the argument `--train` it closes by itself once it has been seen.
public final class Bare extends Application {
  private static final Duration SEEN = Duration.seconds(3);

  public static void main(String[] args) {
    launch(args);
  }

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(new Button("A bare JavaFX window")), 1920, 1080));
    stage.setFullScreenExitHint("");
    stage.setFullScreen(true);
    stage.show();
    if (getParameters().getRaw().contains("--train")) {
      PauseTransition wait = new PauseTransition(SEEN);
      wait.setOnFinished(_ -> Platform.exit());
      wait.play();
    }
  }
}
