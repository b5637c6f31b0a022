package org.crampwise.ui.stretch;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// The quiet timer of a step that is held: the seconds left, large enough to read from where one
/// stretches, and a bar that fills. No sound, and nothing flashes at the end.
final class HoldView extends VBox {
  /// Two buttons stand in the row, and each may be narrower.
  private static final PseudoClass CROWDED = PseudoClass.getPseudoClass("crowded");

  /// What the seconds and two buttons need in one line, in em.
  private static final double NARROW_EM = 12.8;

  private static final double WIDE_EM = 26;

  private final Library library;
  private final boolean still;
  private final int seconds;
  private final HoldTimer timer;
  private final Label number = new Label();
  private final Label unit = new Label();
  private final Pane count;
  private final Label praise;
  private final HBox row;
  private final HoldBar bar = new HoldBar();
  private final TouchButton again;
  private final TouchButton main;

  /// @param narrow set for a column as wide as a figure on a small screen
  HoldView(
      int seconds,
      boolean narrow,
      Library library,
      Look look,
      LongSupplier nanos,
      HoldTimer.Ticker ticker) {
    this.library = library;
    this.seconds = seconds;
    this.still = look.still();
    this.timer = new HoldTimer(Duration.ofSeconds(seconds), nanos, ticker, this::update);
    getStyleClass().addAll("hold", narrow ? "narrow" : "wide");
    setMinWidth(look.em(narrow ? NARROW_EM : WIDE_EM));

    number.setId("hold-seconds");
    number.getStyleClass().add("hold-number");
    number.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    number.setAccessibleRole(AccessibleRole.TEXT);
    unit.getStyleClass().add("hold-unit");
    unit.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    unit.setAccessibleRole(AccessibleRole.NODE);
    count = count(narrow, look);
    praise = new Label(library.text("stretch.hold.done"));
    praise.setWrapText(true);
    praise.setMinHeight(USE_PREF_SIZE);
    praise.setId("hold-done");
    praise.getStyleClass().addAll("hold-done", "page-live");
    StackPane said = new StackPane(count, praise);
    said.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(said, Priority.ALWAYS);

    again = button("hold-again", narrow);
    again.setText(library.text("stretch.hold.again"));
    again.setIcon("clear");
    again.onAction(timer::again);
    main = button("hold-main", narrow);
    row = new HBox(said, again, main);
    row.getStyleClass().add("hold-row");
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(row, bar);
    update();
  }

  private Pane count(boolean narrow, Look look) {
    if (narrow) {
      VBox column = new VBox(number, unit);
      column.setAlignment(Pos.CENTER_LEFT);
      return column;
    }
    HBox line = new HBox(look.em(0.4), number, unit);
    line.setAlignment(Pos.BASELINE_LEFT);
    return line;
  }

  private static TouchButton button(String id, boolean narrow) {
    TouchButton button = new TouchButton(id, "", "");
    button.setIconSide(narrow ? Side.TOP : Side.LEFT);
    return button;
  }

  /// Ends the count; the page is left.
  void close() {
    timer.close();
  }

  private void update() {
    int left = timer.secondsLeft();
    number.setText(NumberFormat.getIntegerInstance(library.messages().locale()).format(left));
    unit.setText(library.text("stretch.hold.unit", left));
    number.setAccessibleText(library.text("stretch.hold.left", left));
    bar.fill(still ? (double) (seconds - left) / seconds : timer.part());
    switch (timer.state()) {
      case READY -> show("stretch.hold.start", "play", timer::start);
      case RUNNING -> {
        // From here on the row keeps its height, whatever it says.
        row.setMinHeight(Math.max(row.getMinHeight(), row.getHeight()));
        show("stretch.hold.pause", "pause", timer::pause);
      }
      case PAUSED -> show("stretch.hold.go-on", "play", timer::start);
      case DONE -> show("stretch.hold.again", "clear", timer::again);
    }
  }

  private void show(String key, String icon, Runnable action) {
    HoldTimer.State state = timer.state();
    if (!main.getIcon().equals(icon)) {
      main.setIcon(icon);
    }
    main.setText(library.text(key));
    main.onAction(action);
    boolean paused = state == HoldTimer.State.PAUSED;
    again.setVisible(paused);
    again.setManaged(paused);
    boolean done = state == HoldTimer.State.DONE;
    count.setVisible(!done);
    praise.setVisible(done);
    // Unseen it still holds its room, but for the moment that two buttons stand beside it.
    praise.setManaged(!paused);
    row.pseudoClassStateChanged(CROWDED, paused);
  }
}
