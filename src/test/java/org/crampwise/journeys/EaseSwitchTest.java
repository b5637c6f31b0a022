package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.crampwise.content.Group;
import org.crampwise.session.Ease;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

/// The switches on the sheet: each does what it says, at once, and stays under the finger.
class EaseSwitchTest extends JourneyTest {
  private static final List<String> SWITCHES =
      List.of("ease-motion", "ease-reach", "ease-hold", "ease-repeat");

  private boolean on(String id) {
    Touchable row = (Touchable) get(id);
    return fx(row::isChosen);
  }

  private Map<String, Point2D> places() {
    Map<String, Point2D> places = new LinkedHashMap<>();
    SWITCHES.forEach(id -> places.put(id, middle(get(id))));
    places.put("sheet-close", middle(get("sheet-close")));
    return places;
  }

  @Test
  void aSwitchTurnsAndNothingMovesAway() {
    tap("attract-begin");
    tap("bar-size");
    Map<String, Point2D> before = places();
    for (String id : List.of("ease-motion", "ease-reach")) {
      boolean was = on(id);
      tap(id);
      assertThat(on(id)).as(id).isEqualTo(!was);
      assertThat(places()).as(id).isEqualTo(before);
    }
    assertThat(session().ease()).isEqualTo(Ease.NONE.withReach(true));
    assertHere(new Screen.Home());
  }

  @Test
  void holdToSelectHoldsFromTheNextTouchOn() {
    tap("attract-begin");
    tap("bar-size");
    tap("ease-hold");
    clock.stop();
    clock.pass(Duration.ofSeconds(1));
    tap("ease-hold");
    assertThat(on("ease-hold")).isTrue();
    hold("ease-hold");
    assertThat(on("ease-hold")).isFalse();
    clock.pass(Duration.ofSeconds(1));
    tap("sheet-close");
    tap("home-vitamins");
    assertHere(new Screen.Decks(Group.VITAMINS));
  }

  private void hold(String id) {
    down(id);
    clock.pass(Duration.ofMillis(600));
    up();
  }

  @Test
  void aSteadyTouchCountsOnce() {
    tap("attract-begin");
    tap("bar-size");
    clock.stop();
    clock.pass(Duration.ofSeconds(1));
    tap("ease-repeat");
    clock.pass(Duration.ofMillis(699));
    tap("ease-repeat");
    assertThat(on("ease-repeat")).isTrue();
    clock.pass(Duration.ofMillis(700));
    tap("ease-repeat");
    assertThat(on("ease-repeat")).isFalse();
  }

  @Test
  void theKeyboardTurnsASwitchAndStaysOnIt() {
    tap("attract-begin");
    tap("bar-size");
    fx(get("ease-hold")::requestFocus);
    key(KeyCode.SPACE);
    assertThat(on("ease-hold")).isTrue();
    assertThat(focused()).isEqualTo("ease-hold");
    key(KeyCode.ENTER);
    assertThat(on("ease-hold")).isFalse();
  }
}
