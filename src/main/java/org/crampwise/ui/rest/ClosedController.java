package org.crampwise.ui.rest;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.ui.attract.PosterTime;
import org.crampwise.ui.keys.SceneFilters;
import org.crampwise.ui.keys.Waits;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// Outside the hours the kiosk is open: dim, when it opens, and whom to call. A touch anywhere, or
/// a key, lights it for a minute, so that whoever is in need can read the number.
public final class ClosedController implements ScreenController<Screen.Closed> {
  private static final Duration LIT = Duration.ofMinutes(1);

  private final Library library;
  private final PosterTime time;
  private final RestTime shifting;
  private Optional<SceneFilters> touches = Optional.empty();
  private Optional<Waits.Wait> lit = Optional.empty();

  @FXML private StackPane glass;
  @FXML private VBox page;
  @FXML private Label title;
  @FXML private Label line;
  @FXML private Label call;
  @FXML private Region dim;

  public ClosedController(Library library, PosterTime time) {
    this.library = library;
    this.time = time;
    this.shifting = new RestTime(time);
  }

  @Override
  public void onShow(Screen.Closed screen, Look look) {
    RestPage words = new RestPage(glass, page, library, look);
    words.title(title, library.text("closed.title"));
    words.line(line, library.text("closed.line", opens(screen)));
    words.call(call, library.text("rest.call"));
    SceneFilters touched = new SceneFilters(glass.getScene());
    touched.before(MouseEvent.MOUSE_PRESSED, _ -> light());
    touched.before(KeyEvent.KEY_PRESSED, _ -> light());
    touches = Optional.of(touched);
    dim.setVisible(!time.stops());
    shifting.start(moment -> words.shift(moment.right(), moment.down()));
  }

  private String opens(Screen.Closed screen) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(library.messages().locale())
        .format(screen.opens())
        .replace('\u202f', '\u00a0');
  }

  private void light() {
    lit.ifPresent(Waits.Wait::stop);
    dim.setVisible(false);
    lit = Optional.of(time.waits().after(LIT, () -> dim.setVisible(true)));
  }

  @Override
  public void onHide() {
    touches.ifPresent(SceneFilters::stop);
    shifting.stop();
    lit.ifPresent(Waits.Wait::stop);
  }
}
