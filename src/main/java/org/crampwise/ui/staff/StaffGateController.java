package org.crampwise.ui.staff;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.station.PinRules;
import org.crampwise.station.StaffDoor;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.DigitKeys;
import org.crampwise.ui.control.KeyPad;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.keys.Waits;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// Lets staff type their PIN. Until it is right nothing of the visit has ended: Back returns to it.
public final class StaffGateController implements ScreenController<Screen> {
  private static final Logger LOG = Logger.getLogger(StaffGateController.class.getName());
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  /// Whoever has opened the gate and does nothing has gone.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

  private final Library library;
  private final Navigator navigator;
  private final Bubbles bubbles;
  private final StaffDoor door;
  private final Gatekeeper keeper;
  private final PinEntry entry = new PinEntry();
  private final TouchButton enter;
  private final NewPin renewal = new NewPin();
  private Optional<Waits.Wait> patience = Optional.empty();
  private boolean busy;
  private boolean shown;

  @FXML private StackPane page;
  @FXML private VBox words;
  @FXML private Label line;
  @FXML private Label dots;
  @FXML private Label said;
  @FXML private StackPane pad;
  @FXML private TouchButton leave;

  /// What happens beside and behind the gate.
  ///
  /// @param background does what takes a while, not on the thread of the screens
  /// @param waits for what happens by itself
  /// @param open lets somebody in, by name
  /// @param leave shows what the gate came over, or what rests here now
  public record Gatekeeper(
      Executor background, Waits waits, Consumer<String> open, Runnable leave) {}

  public StaffGateController(
      Library library, Navigator navigator, Bubbles bubbles, StaffDoor door, Gatekeeper keeper) {
    this.library = library;
    this.navigator = navigator;
    this.bubbles = bubbles;
    this.door = door;
    this.keeper = keeper;
    this.enter = new TouchButton("gate-enter", library.text("staff.gate.open"), "");
    enter.getStyleClass().add("lead");
    enter.onAction(this::enter);
  }

  @Override
  public void onShow(Screen screen, Look visitors) {
    shown = true;
    Look look = GateLayout.look(visitors);
    page.setStyle("-fx-font-size: " + look.em(1) + "px");
    leave.onAction(this::leave);
    page.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(event.getCharacter()));
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    boolean takes = door.hasPin() || door.isReset();
    boolean locked = door.locked().isPositive() && !door.isReset();
    for (Node node : List.of(dots, said, pad)) {
      node.setVisible(takes && !locked);
      node.setManaged(takes && !locked);
    }
    new GateLayout(page, words, pad, leave).lay(look, keys(look), takes && !locked);
    if (!takes) {
      line.setText(library.text("staff.gate.none"));
    } else if (locked) {
      line.setText(library.text("staff.gate.locked", minutes(door.locked())));
      keeper.waits().after(LOOK_AGAIN, this::lookAgain);
    } else {
      line.setText(library.text(door.isReset() ? "staff.gate.new" : "staff.gate.enter"));
      show();
    }
    waitForSomebody();
  }

  @Override
  public void onHide() {
    shown = false;
    entry.clear();
    patience.ifPresent(Waits.Wait::stop);
  }

  private KeyPad keys(Look look) {
    TouchButton delete = DigitKeys.delete(library.text("entry.delete"), this::delete);
    return KeyPad.tall(DigitKeys.of(this::type), List.of(delete), enter, look);
  }

  private void typed(String letter) {
    if (letter.matches("[0-9]")) {
      type(Integer.parseInt(letter));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.BACK_SPACE) {
      event.consume();
      delete();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    } else if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      enter();
    }
  }

  private void type(int digit) {
    waitForSomebody();
    if (!busy) {
      entry.type(digit);
      show();
    }
  }

  private void delete() {
    waitForSomebody();
    if (!busy) {
      entry.delete();
      show();
    }
  }

  /// Shows how many digits there are, never which.
  private void show() {
    dots.setText(
        "●".repeat(entry.length()) + "○".repeat(Math.max(0, PinRules.LEAST - entry.length())));
    dots.setAccessibleText(library.text("staff.gate.typed", entry.length()));
    enter.setUnavailable(busy || entry.length() < PinRules.LEAST);
    if (!entry.isEmpty()) {
      say("", false);
    }
  }

  private void say(String text, boolean wrong) {
    said.setText(text);
    said.pseudoClassStateChanged(WRONG, wrong);
  }

  private void enter() {
    waitForSomebody();
    if (busy || !pad.isVisible()) {
      return;
    }
    if (entry.length() < PinRules.LEAST) {
      bubbles.reason(library.text("staff.gate.short", PinRules.LEAST), enter);
    } else if (door.isReset()) {
      choose();
    } else {
      check(entry.take());
    }
  }

  private void check(String pin) {
    begin();
    keeper
        .background()
        .execute(
            () -> {
              StaffDoor.Answer answer = door.enter(pin);
              Platform.runLater(() -> answered(answer));
            });
  }

  private void answered(StaffDoor.Answer answer) {
    busy = false;
    if (!shown) {
      return;
    }
    show();
    switch (answer) {
      case StaffDoor.Answer.Open(String who) -> keeper.open().accept(who);
      case StaffDoor.Answer.Wrong(int left) -> say(library.text("staff.gate.wrong", left), true);
      case StaffDoor.Answer.Locked _ -> navigator.refresh();
    }
  }

  /// A new PIN is typed twice.
  private void choose() {
    String pin = entry.take();
    switch (renewal.typed(pin)) {
      case EASY -> again("staff.gate.easy");
      case ONCE -> {
        line.setText(library.text("staff.gate.again"));
        show();
      }
      case OTHER -> again("staff.gate.differ");
      case TWICE -> renew(pin);
    }
  }

  /// From the beginning, for a reason.
  private void again(String why) {
    line.setText(library.text("staff.gate.new"));
    show();
    say(library.text(why), true);
  }

  private void renew(String pin) {
    begin();
    keeper
        .background()
        .execute(
            () -> {
              Optional<String> who = renewed(pin);
              Platform.runLater(() -> renewed(who));
            });
  }

  private Optional<String> renewed(String pin) {
    try {
      return door.renew(pin);
    } catch (IOException e) {
      LOG.log(Level.WARNING, e, () -> "The new PIN could not be kept");
      return Optional.empty();
    }
  }

  private void renewed(Optional<String> who) {
    busy = false;
    if (shown) {
      show();
      who.ifPresentOrElse(keeper.open(), () -> again("staff.gate.unkept"));
    }
  }

  private void begin() {
    busy = true;
    show();
    say(library.text("staff.gate.checking"), false);
  }

  /// Said in whole minutes, so that it is never over before it is said to be.
  private static long minutes(Duration left) {
    return (left.toSeconds() + 59) / 60;
  }

  private void lookAgain() {
    if (shown) {
      navigator.refresh();
    }
  }

  private void waitForSomebody() {
    patience.ifPresent(Waits.Wait::stop);
    patience = Optional.of(keeper.waits().after(PATIENCE, this::leave));
  }

  private void leave() {
    keeper.leave().run();
  }
}
