package org.crampwise.ui.staff;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.crampwise.station.AuditKind;
import org.crampwise.ui.control.TileGrid;
import org.crampwise.ui.keys.Waits;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// Fields all over the glass that a finger colors: whatever stays white can't be touched. It ends
/// when all are colored, when a finger rests for two seconds, or when nobody touches it.
public final class TouchTestController implements ScreenController<Screen.TouchTest> {
  private static final PseudoClass TOUCHED = PseudoClass.getPseudoClass("touched");
  private static final double FIELD_MM = 20;
  private static final Duration HOLD = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration SEEN = Duration.ofSeconds(2);

  private final Library library;
  private final Navigator navigator;
  private final StaffArea area;
  private final Waits waits;
  private final List<Region> fields = new ArrayList<>();
  private Optional<Waits.Wait> patience = Optional.empty();
  private Optional<Waits.Wait> hold = Optional.empty();
  private int columns;
  private int rows;
  private int left;
  private Optional<Integer> held = Optional.empty();

  @FXML private StackPane page;
  @FXML private StackPane ground;
  @FXML private Label words;

  public TouchTestController(Library library, Navigator navigator, StaffArea area, Waits waits) {
    this.library = library;
    this.navigator = navigator;
    this.area = area;
    this.waits = waits;
  }

  @Override
  public void onShow(Screen.TouchTest screen, Look look) {
    page.setStyle("-fx-font-size: " + look.scale().barEm() + "px");
    double side = FIELD_MM * look.scale().pxPerMm();
    columns = (int) Math.max(1, Math.floor(look.width() / side));
    rows = (int) Math.max(1, Math.floor(look.height() / side));
    TileGrid grid = new TileGrid();
    double[] across = new double[columns];
    double[] down = new double[rows];
    java.util.Arrays.fill(across, 1);
    java.util.Arrays.fill(down, 1);
    grid.columns(across).rows(down);
    for (int i = 0; i < columns * rows; i++) {
      Region field = new Region();
      field.getStyleClass().add("test-field");
      fields.add(field);
      grid.put(field, i % columns, i / columns);
    }
    grid.setMouseTransparent(true);
    ground.getChildren().setAll(grid);
    left = fields.size();
    words.setMaxWidth(look.scale().barEm() * 24);
    page.setAccessibleText(library.text("staff.touch-test.how", left));
    page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::touched);
    page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::touched);
    page.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> stopHold());
    page.addEventHandler(KeyEvent.KEY_PRESSED, _ -> leave());
    page.requestFocus();
    tell();
    waitForSomebody();
  }

  private void touched(MouseEvent event) {
    waitForSomebody();
    int column = Math.clamp((long) (event.getX() / page.getWidth() * columns), 0, columns - 1);
    int row = Math.clamp((long) (event.getY() / page.getHeight() * rows), 0, rows - 1);
    int at = row * columns + column;
    if (!held.equals(Optional.of(at))) {
      stopHold();
      held = Optional.of(at);
      hold = Optional.of(waits.after(HOLD, this::leave));
    }
    Region field = fields.get(at);
    if (left > 0 && !field.getPseudoClassStates().contains(TOUCHED)) {
      field.pseudoClassStateChanged(TOUCHED, true);
      left--;
      tell();
    }
  }

  private void tell() {
    words.setText(
        left == 0
            ? library.text("staff.touch-test.done")
            : library.text("staff.touch-test.how", left));
    if (left == 0) {
      stop();
      patience = Optional.of(waits.after(SEEN, this::leave));
    }
  }

  private void waitForSomebody() {
    if (left > 0) {
      patience.ifPresent(Waits.Wait::stop);
      patience = Optional.of(waits.after(PATIENCE, this::leave));
    }
  }

  private void leave() {
    area.log(AuditKind.TOUCH_TEST, Integer.toString(left));
    navigator.back();
  }

  private void stopHold() {
    hold.ifPresent(Waits.Wait::stop);
    hold = Optional.empty();
    held = Optional.empty();
  }

  private void stop() {
    stopHold();
    patience.ifPresent(Waits.Wait::stop);
    patience = Optional.empty();
  }

  @Override
  public void onHide() {
    stop();
  }
}
