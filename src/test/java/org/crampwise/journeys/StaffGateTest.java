package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.crampwise.session.Theme;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.StaffPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The door of the staff area, by finger: who comes in, who does not, and when it closes.
class StaffGateTest extends StaffJourney {
  private static final Screen OVERVIEW = new Screen.Staff(StaffPage.OVERVIEW);

  /// A lock-out, if there was one, is over, and wrong tries are forgotten.
  @AfterEach
  void passBy() {
    pass(Duration.ofMinutes(16));
    fx(composition()::finish);
    settle();
    goIn();
    fx(composition()::finish);
    settle();
  }

  @Test
  void aShortTouchOfTheCornerOpensNothing() {
    go(new Screen.Home());
    hold(at(0.99, 0.01), () -> pass(Duration.ofSeconds(1)));
    pass(Duration.ofSeconds(5));
    assertHere(new Screen.Home());
    hold(at(0.01, 0.01), () -> pass(Duration.ofSeconds(3)));
    assertHere(new Screen.Home());
  }

  @Test
  void theGateEndsNothingOfAVisitUntilThePinIsRight() {
    fx(() -> session().theme(Theme.DARK));
    go(new Screen.Home());
    go(new Screen.Topic("magnesium"));
    holdCorner();
    assertHere(new Screen.StaffGate());
    assertThat(fx(() -> composition().isVisited())).as("a visit goes on behind it").isTrue();
    typeWrong("111222");
    assertThat(words("gate-said")).isEqualTo("That is not a PIN of this machine. Tries left: 4");
    tap("gate-leave");
    assertHere(new Screen.Topic("magnesium"));
    assertThat(session().theme()).isEqualTo(Theme.DARK);

    key(KeyCode.F12);
    assertHere(new Screen.StaffGate());
    type(PIN);
    until("it opens", () -> isAt(Screen.Staff.class));
    settle();

    assertHere(OVERVIEW);
    assertThat(session().theme()).as("the visit is over").isEqualTo(Theme.LIGHT);
    assertThat(fx(() -> composition().isVisited())).isFalse();
  }

  @Test
  void digitsAreNeverShownAndTooFewAreNoPin() {
    holdCorner();
    List.of("key-4", "key-8", "key-2", "key-9").forEach(this::tap);
    tap("key-delete");
    assertThat(words("gate-dots")).isEqualTo("●●●○○○");
    tap("gate-enter");
    assertThat(words("bubble-text")).isEqualTo("A PIN has at least 6 digits.");
  }

  @Test
  void theKeyboardTypesToo() {
    holdCorner();
    PIN.chars().forEach(digit -> key(KeyCode.getKeyCode(Character.toString(digit))));
    key(KeyCode.ENTER);
    until("it opens", () -> isAt(Screen.Staff.class));
  }

  @Test
  void whoeverLeavesTheGateOpenFindsTheVisitAgain() {
    go(new Screen.Topic("magnesium"));
    holdCorner();
    pass(Duration.ofSeconds(61));
    assertHere(new Screen.Topic("magnesium"));
  }

  @Test
  void fiveWrongPinsLockItForFifteenMinutes() throws IOException {
    lockOut();
    assertThat(words("gate-line")).isEqualTo("Too many wrong PINs. Try again in 15 min.");
    assertThat(find("key-1")).isEmpty();
    tap("gate-leave");
    pass(Duration.ofMinutes(10));
    key(KeyCode.F12);
    assertThat(words("gate-line")).isEqualTo("Too many wrong PINs. Try again in 5 min.");
    tap("gate-leave");
    pass(Duration.ofMinutes(5));

    goIn();
    assertHere(OVERVIEW);
    assertThat(audit()).contains("- locked-out", "Ana opened");
  }

  @Test
  void itLocksAfterFiveMinutesWithoutATouch() throws IOException {
    goIn();
    pass(Duration.ofSeconds(22));
    assertThat(get("staff-lock").getAccessibleText()).isEqualTo("Lock, 4:38 left");
    pass(Duration.ofMinutes(4));
    tap("staff-title");
    pass(Duration.ofSeconds(299));
    assertHere(OVERVIEW);
    pass(Duration.ofSeconds(1));

    assertHere(new Screen.Attract());
    assertThat(audit()).last().isEqualTo("Ana locked");
    fx(() -> composition().navigator().restart(OVERVIEW));
    settle();
    assertThat(find("staff-title")).as("nobody comes in but through the gate").isEmpty();
    assertThat(find("key-1")).isPresent();
  }

  @Test
  void staffGoBackToVisitorsAndTheDoorIsShut() throws IOException {
    goIn();
    tap("staff-back");

    assertHere(new Screen.Attract());
    assertThat(audit()).last().isEqualTo("Ana left");
    fx(() -> composition().navigator().show(OVERVIEW));
    settle();
    assertThat(find("staff-title")).isEmpty();
  }

  @Test
  void theButtonLocksAtOnce() {
    goIn();
    tap("staff-lock");
    assertHere(new Screen.Attract());
  }
}
