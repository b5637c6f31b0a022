package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.crampwise.content.Group;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Whoever comes to a page by keys has the keyboard at what the page is for.
class NewPageFocusTest extends JourneyTest {
  static final Set<Map.Entry<Screen, String>> PAGES =
      Map.<Screen, String>of(
              new Screen.Home(), "home-cramp-now",
              new Screen.Decks(Group.RELIEF), "deck-during-a-cramp",
              new Screen.Topic("magnesium"), "next",
              new Screen.Question("about.age"), "answer-under-5",
              new Screen.Help(0), "next",
              new Screen.Sources(0), "next")
          .entrySet();

  @ParameterizedTest
  @FieldSource("PAGES")
  void theKeyboardIsOnTheNewPage(Map.Entry<Screen, String> page) {
    go(new Screen.Decks(Group.VITAMINS));
    Node help = get("bar-help");
    fx(help::requestFocus);
    go(page.getKey());
    assertThat(focused()).isEqualTo(page.getValue());
  }

  @Test
  void whoTurnsPagesKeepsTheButtonInHandWithItsRing() {
    go(new Screen.Topic("magnesium"));
    key(KeyCode.TAB);
    Node next = get("next");
    fx(next::requestFocus);
    key(KeyCode.ENTER);
    assertHere(new Screen.Topic("magnesium", 1, 0));
    assertThat(focused()).isEqualTo("next");
    Node held = get("next");
    assertThat(
            fx(
                () ->
                    held.getPseudoClassStates()
                        .contains(PseudoClass.getPseudoClass("focus-visible"))))
        .isTrue();
  }

  @Test
  void aKeyThatIsHeldDownPressesOnce() {
    go(new Screen.Topic("magnesium"));
    Node next = get("next");
    fx(next::requestFocus);
    hold(KeyCode.ENTER, 5);
    assertHere(new Screen.Topic("magnesium", 1, 0));
    key(KeyCode.ENTER);
    assertHere(new Screen.Topic("magnesium", 2, 0));
  }
}
