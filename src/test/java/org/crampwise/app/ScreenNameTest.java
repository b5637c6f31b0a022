package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.crampwise.content.Group;
import org.crampwise.selfcheck.Checks;
import org.crampwise.selfcheck.Wizard;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.StaffPage;
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
    assertNames("Question:cramp.where", new Screen.Question("cramp.where"));
    assertNames("Review", new Screen.Review(0));
    assertNames("Emergency", new Screen.Emergency());
    assertNames("Result", new Screen.Result(0));
    assertNames("Calibration", new Screen.Calibration());
    assertNames("StaffGate", new Screen.StaffGate());
    assertNames("Staff", new Screen.Staff(StaffPage.OVERVIEW));
    for (StaffPage page : StaffPage.values()) {
      assertNames("Staff:" + page.id(), new Screen.Staff(page));
    }
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
      strings = {
        "",
        "Nowhere",
        "Topic",
        "Foods",
        "Stretch",
        "Decks",
        "Decks:fruit",
        "Question",
        "Trouble"
      })
  void whatNamesNoScreenIsNone(String name) {
    assertThat(ScreenName.parse(name)).isEmpty();
  }

  @Test
  void aSiteWithoutTheSelfCheckHasNoneOfItsScreens() {
    for (String name : List.of("Question:cramp.where", "Review", "Emergency", "Result")) {
      assertThatThrownBy(() -> ScreenName.find(name, () -> Checks.PACK, Optional::empty))
          .as(name)
          .isInstanceOf(WrongUse.class)
          .hasMessageContaining(name);
    }
  }

  @Test
  void aQuestionNobodyAsksIsNoScreen() {
    Wizard wizard = new Wizard(Checks.OURS.questionnaire(), Optional.of(Checks.OURS.guidance()));
    assertThat(
            ScreenName.find("Question:cramp.where", () -> Checks.PACK, () -> Optional.of(wizard)))
        .isEqualTo(new Screen.Question("cramp.where"));
    assertThatThrownBy(
            () ->
                ScreenName.find("Question:shoe.size", () -> Checks.PACK, () -> Optional.of(wizard)))
        .isInstanceOf(WrongUse.class);
  }
}
