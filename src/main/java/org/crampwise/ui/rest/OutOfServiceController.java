package org.crampwise.ui.rest;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.ui.attract.PosterTime;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// Staff have put the machine out of service. Whoever is in need still reads whom to call.
public final class OutOfServiceController implements ScreenController<Screen.OutOfService> {
  private final Library library;
  private final RestTime shifting;

  @FXML private StackPane glass;
  @FXML private VBox page;
  @FXML private Label title;
  @FXML private Label line;
  @FXML private Label call;
  @FXML private Region dim;

  public OutOfServiceController(Library library, PosterTime time) {
    this.library = library;
    this.shifting = new RestTime(time);
  }

  @Override
  public void onShow(Screen.OutOfService screen, Look look) {
    RestPage words = new RestPage(glass, page, library, look);
    words.title(title, library.text("out.title"));
    words.line(line, library.text("out.line"));
    words.call(call, library.text("rest.call"));
    shifting.start(
        moment -> {
          words.shift(moment.right(), moment.down());
          dim.setVisible(moment.dim());
        });
  }

  @Override
  public void onHide() {
    shifting.stop();
  }
}
