package org.crampwise.ui.staff;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.crampwise.station.AuditKind;
import org.crampwise.ui.keys.Waits;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// One plain color after another, so that a dot that fails is seen. A touch goes on, and after the
/// last leads back.
public final class DisplayTestController implements ScreenController<Screen.DisplayTest> {
  /// The style classes of the pages; the words stand on the first.
  private static final List<String> COLORS =
      List.of("test-lines", "test-white", "test-black", "test-red", "test-green", "test-blue");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Library library;
  private final Navigator navigator;
  private final StaffArea area;
  private final Waits waits;
  private Optional<Waits.Wait> wait = Optional.empty();

  @FXML private StackPane page;
  @FXML private Label words;

  public DisplayTestController(Library library, Navigator navigator, StaffArea area, Waits waits) {
    this.library = library;
    this.navigator = navigator;
    this.area = area;
    this.waits = waits;
  }

  @Override
  public void onShow(Screen.DisplayTest screen, Look look) {
    int at = Math.clamp(screen.page(), 0, COLORS.size() - 1);
    page.setStyle("-fx-font-size: " + look.scale().barEm() + "px");
    page.getStyleClass().add(COLORS.get(at));
    page.setAccessibleText(library.text("staff.display-test.how"));
    words.setText(library.text("staff.display-test.how"));
    words.setMaxWidth(look.scale().barEm() * 28);
    words.setVisible(at == 0);
    page.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> next(at));
    page.setOnKeyPressed(_ -> next(at));
    page.requestFocus();
    wait = Optional.of(waits.after(PATIENCE, navigator::back));
  }

  private void next(int at) {
    if (at + 1 < COLORS.size()) {
      navigator.replace(new Screen.DisplayTest(at + 1));
    } else {
      area.log(AuditKind.DISPLAY_TEST);
      navigator.back();
    }
  }

  @Override
  public void onHide() {
    wait.ifPresent(Waits.Wait::stop);
  }
}
