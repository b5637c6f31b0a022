package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampwise.content.Group;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenNameTest {
  private static void assertNames(String name, Screen screen) {
    assertThat(ScreenName.parse(name)).as(name).contains(screen);
  }

  @Test
  void everyKindOfScreenHasAName() {
    assertNames("Attract", new Screen.Attract());
    assertNames("Home", new Screen.Home());
    assertNames("Decks:relief", new Screen.Decks(Group.RELIEF));
    assertNames("Topic:magnesium", new Screen.Topic("magnesium", 0, 0));
    assertNames("Foods:vitamin-d", new Screen.Foods("vitamin-d"));
    assertNames("Stretch:calf", new Screen.Stretch("calf", 0));
    assertNames("Help", new Screen.Help(0));
    assertNames("Sources", new Screen.Sources(0));
  }

  @Test
  void cardsAndStepsAreCountedFromOne() {
    assertNames("Topic:magnesium:1", new Screen.Topic("magnesium", 0, 0));
    assertNames("Topic:magnesium:3", new Screen.Topic("magnesium", 2, 0));
    assertNames("Stretch:calf:2", new Screen.Stretch("calf", 1));
    assertNames("Topic:magnesium:0", new Screen.Topic("magnesium", 0, 0));
  }

  @Test
  void capitalsDoNotMatter() {
    assertNames("home", new Screen.Home());
    assertNames("TOPIC:magnesium", new Screen.Topic("magnesium"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Nowhere", "Topic", "Foods", "Stretch", "Decks", "Decks:fruit", "Trouble"})
  void whatNamesNoScreenIsNone(String name) {
    assertThat(ScreenName.parse(name)).isEmpty();
  }
}
