package org.crampwise.ui.rest;

import java.time.Duration;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.crampwise.ui.control.SecondsRing;
import org.crampwise.ui.keys.Waits;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// A minute in which the glass can be wiped: no touch and no key does anything. It ends by itself,
/// and then nobody is logged in.
public final class CleaningController implements ScreenController<Screen.Cleaning> {
  private static final int SECONDS = 60;
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Library library;
  private final Waits waits;
  private final boolean stops;
  private final Runnable done;
  private final EventHandler<InputEvent> nothing = Event::consume;
  private Optional<Waits.Wait> counting = Optional.empty();
  private Optional<Window> deaf = Optional.empty();

  @FXML private StackPane glass;
  @FXML private VBox page;
  @FXML private StackPane count;
  @FXML private Label title;
  @FXML private Label line;
  @FXML private Label hands;

  /// @param stops whether time stands still, as on a picture
  /// @param done what follows
  public CleaningController(Library library, Waits waits, boolean stops, Runnable done) {
    this.library = library;
    this.waits = waits;
    this.stops = stops;
    this.done = done;
  }

  @Override
  public void onShow(Screen.Cleaning screen, Look look) {
    RestPage words = new RestPage(glass, page, library, look);
    words.title(title, library.text("cleaning.title"));
    words.line(line, library.text("cleaning.line"));
    words.call(hands, library.text("cleaning.hands"));
    SecondsRing ring =
        new SecondsRing(library, look.em(look.compact() ? 4 : look.narrow() ? 6 : 8), SECONDS);
    count.setMaxWidth(StackPane.USE_PREF_SIZE);
    count.getChildren().setAll(ring);
    // Before the scene and all that listens there, corners that are held too.
    deaf = Optional.ofNullable(page.getScene().getWindow());
    deaf.ifPresent(window -> window.addEventFilter(InputEvent.ANY, nothing));
    if (!stops) {
      count(ring, SECONDS);
    }
  }

  private void count(SecondsRing ring, int left) {
    ring.show(left);
    counting = Optional.of(waits.after(SECOND, left == 1 ? done : () -> count(ring, left - 1)));
  }

  @Override
  public void onHide() {
    counting.ifPresent(Waits.Wait::stop);
    deaf.ifPresent(window -> window.removeEventFilter(InputEvent.ANY, nothing));
    deaf = Optional.empty();
  }
}
