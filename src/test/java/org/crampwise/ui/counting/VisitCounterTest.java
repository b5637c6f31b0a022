package org.crampwise.ui.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crampwise.content.Group;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.usage.Counts;
import org.junit.jupiter.api.Test;

class VisitCounterTest {
  private final List<String> counted = new ArrayList<>();
  private String language = "en";
  private final VisitCounter counter =
      new VisitCounter(
          new Counts() {
            @Override
            public void opened(String tag, String page) {
              counted.add(tag + " " + page);
            }

            @Override
            public void visited(String tag) {
              counted.add(tag);
            }
          },
          () -> language);

  private void shows(Screen... screens) {
    for (Screen screen : screens) {
      counter.leaves();
      counter.shows(screen);
    }
  }

  @Test
  void theWholeSelfCheckIsOnePage() {
    shows(
        new Screen.Home(),
        new Screen.Question("cramp.where"),
        new Screen.Question("cramp.where", 1, false),
        new Screen.Emergency(),
        new Screen.Question("who.pregnant"),
        new Screen.Review(0),
        new Screen.Question("who.pregnant", 0, true),
        new Screen.Result(0),
        new Screen.Result(1),
        new Screen.Response(0));

    assertThat(counted).containsExactly("en home", "en self-check");
  }

  @Test
  void aTopicIsOnePageWhateverItsCards() {
    shows(
        new Screen.Topic("magnesium"),
        new Screen.Topic("magnesium", 3, 1),
        new Screen.Stretch("calf", 0),
        new Screen.Stretch("calf", 2),
        new Screen.Help(0),
        new Screen.Help(4),
        new Screen.Sources(2),
        new Screen.Foods("magnesium"),
        new Screen.Decks(Group.VITAMINS));

    assertThat(counted)
        .containsExactly(
            "en topic-magnesium",
            "en stretch-calf",
            "en help",
            "en sources",
            "en foods-magnesium",
            "en decks-vitamins");
  }

  @Test
  void whoeverComesBackToAPageIsNotCountedAgain() {
    shows(new Screen.Home(), new Screen.Help(0), new Screen.Home());
    language = "es";
    shows(new Screen.Home());

    assertThat(counted).containsExactly("en home", "en help");
  }

  @Test
  void aVisitIsCountedInTheLanguageItWasLastReadIn() {
    shows(new Screen.Home());
    language = "es";
    shows(new Screen.Help(0));
    // The visit has been forgotten by now, and its language with it.
    language = "en";
    shows(new Screen.Attract());
    counter.ended();

    assertThat(counted).containsExactly("en home", "es help", "es");
  }

  @Test
  void theNextVisitIsAnother() {
    shows(new Screen.Home());
    counter.ended();
    shows(new Screen.Home());
    counter.ended();

    assertThat(counted).containsExactly("en home", "en", "en home", "en");
  }

  @Test
  void whereNothingIsOpenedThereIsNoVisit() {
    shows(new Screen.Attract(), new Screen.Calibration(), new Screen.Trouble("ABCD"));
    counter.ended();

    assertThat(counted).isEmpty();
  }
}
