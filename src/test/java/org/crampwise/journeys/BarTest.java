package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import org.crampwise.content.Group;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

class BarTest extends JourneyTest {
  private static final List<String> BAR =
      List.of("bar-back", "bar-home", "bar-language", "bar-size", "bar-sound", "bar-help");

  private boolean unavailable(String id) {
    TouchButton button = (TouchButton) get(id);
    return fx(button::isUnavailable);
  }

  @Test
  void whatCannotBeUsedNowStaysInItsPlaceAndSaysWhy() {
    tap("attract-begin");
    assertThat(unavailable("bar-language")).isTrue();
    tap("bar-language");
    assertThat(words("bubble-text")).isEqualTo("This kiosk speaks English only.");
    tap("bubble");
    tap("bar-sound");
    until("it was looked for", () -> find("bubble-text").isPresent());
    assertThat(unavailable("bar-sound")).isTrue();
    assertThat(words("bubble-text"))
        .isEqualTo("This kiosk has no voice. Staff can read a page to you.");
    tap("bubble");
    assertThat(unavailable("bar-back")).isTrue();
    tap("bar-back");
    assertThat(words("bubble-text"))
        .isEqualTo("This is the first page. There is nothing to go back to.");
    assertHere(new Screen.Home());
  }

  @Test
  void backUndoesOneStepAtATime() {
    tap("attract-begin");
    tap("home-health");
    tap("deck-medicines");
    tap("next");
    tap("bar-help");
    tap("bar-back");
    assertHere(new Screen.Topic("medicines", 1, 0));
    assertThat(unavailable("bar-back")).isFalse();
    tap("bar-back");
    assertHere(new Screen.Decks(Group.HEALTH));
    tap("bar-back");
    assertHere(new Screen.Home());
  }

  @Test
  void theSixStandAtTheSamePlaceOnEveryScreen() {
    tap("attract-begin");
    List<Object> places = BAR.stream().<Object>map(id -> middle(get(id))).toList();
    for (Screen screen :
        List.of(
            new Screen.Decks(Group.RELIEF),
            new Screen.Topic("children"),
            new Screen.Help(0),
            new Screen.Sources(0),
            new Screen.Foods("magnesium"),
            new Screen.Stretch("calf", 0))) {
      go(screen);
      assertThat(BAR.stream().<Object>map(id -> middle(get(id)))).isEqualTo(places);
    }
  }

  @Test
  void thePosterHasNoBar() {
    assertThat(find("bar-home")).isEmpty();
    assertThat(find("attract-begin")).isPresent();
  }

  @Test
  void finishAndClearForgetsTheVisit() {
    tap("attract-begin");
    tap("home-vitamins");
    tap("bar-size");
    tap("theme-dark");
    tap("text-size-larger");
    tap("sheet-close");
    tap("bar-home");
    tap("home-clear");
    assertHere(new Screen.Attract());
    assertThat(session().theme()).isEqualTo(Theme.LIGHT);
    assertThat(session().textSize()).isEqualTo(TextSize.NORMAL);
    assertThat(look()).contains("theme-light");
    tap("attract-begin");
    assertThat(unavailable("bar-back")).isTrue();
  }

  @Test
  void homeKeepsWhatTheVisitorChose() {
    tap("attract-begin");
    tap("bar-size");
    tap("theme-dark");
    tap("sheet-close");
    tap("home-relief");
    tap("bar-home");
    assertThat(session().theme()).isEqualTo(Theme.DARK);
    Node home = get("bar-home");
    assertThat(home.isVisible()).isTrue();
  }
}
