package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crampwise.content.Card;
import org.crampwise.content.Group;
import org.crampwise.content.Topic;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

class ReadingTest extends JourneyTest {
  private Topic magnesium() {
    return composition().library().pack().deck("magnesium").orElseThrow();
  }

  private String title(int card) {
    return magnesium().cards().get(card).title();
  }

  @Test
  void aStrangerReadsADeckFromThePosterToItsLastCardAndComesHome() {
    assertHere(new Screen.Attract());
    tap("attract-begin");
    assertHere(new Screen.Home());
    tap("home-vitamins");
    assertHere(new Screen.Decks(Group.VITAMINS));
    tap("deck-magnesium");
    assertHere(new Screen.Topic("magnesium"));

    List<String> titles = new ArrayList<>();
    titles.add(words("card-title"));
    while (!words("next").equals("Done")) {
      tap("next");
      if (!titles.getLast().equals(words("card-title"))) {
        titles.add(words("card-title"));
      }
    }
    assertThat(titles).isEqualTo(magnesium().cards().stream().map(Card::title).toList());
    assertThat(words("deck-title")).isEqualTo(magnesium().title());

    tap("next");
    assertHere(new Screen.Decks(Group.VITAMINS));
    tap("bar-home");
    assertHere(new Screen.Home());
  }

  @Test
  void aTouchAnywhereOnThePosterBegins() {
    tap(at(0.5, 0.3));
    assertHere(new Screen.Home());
  }

  @Test
  void previousGoesBackThroughTheDeckToItsFirstCard() {
    go(new Screen.Topic("magnesium", 1, 0));
    tap("previous");
    assertThat(words("card-title")).isEqualTo(title(0));
    tap("previous");
    assertThat(words("card-title")).isEqualTo(title(0));
    assertThat(words("bubble-text")).isEqualTo("This is the first card.");
  }

  @Test
  void theStrokeOfAFingerTurnsThePageToo() {
    go(new Screen.Topic("magnesium"));
    stroke(at(0.8, 0.6), at(0.3, 0.62));
    assertThat(words("card-title")).isEqualTo(title(1));
    stroke(at(0.3, 0.6), at(0.8, 0.58));
    assertThat(words("card-title")).isEqualTo(title(0));
  }

  @Test
  void aStrokeThatIsNotOneTurnsNothing() {
    go(new Screen.Topic("magnesium", 1, 0));
    stroke(at(0.5, 0.3), at(0.48, 0.7));
    stroke(at(0.5, 0.5), at(0.44, 0.5));
    assertHere(new Screen.Topic("magnesium", 1, 0));
  }

  @Test
  void noStrokeGoesPastTheEndsOfADeck() {
    go(new Screen.Topic("magnesium"));
    stroke(at(0.3, 0.6), at(0.8, 0.6));
    assertHere(new Screen.Topic("magnesium"));
    int last = magnesium().cards().size() - 1;
    go(new Screen.Topic("magnesium", last, 0));
    while (!words("next").equals("Done")) {
      tap("next");
    }
    Screen end = here();
    stroke(at(0.8, 0.6), at(0.3, 0.6));
    assertHere(end);
  }

  @Test
  void everyDeckIsTwoTouchesFromHome() {
    for (Group group : Group.values()) {
      fx(composition().navigator()::home);
      settle();
      tap("home-" + group.id());
      List<Topic> decks = composition().library().pack().topicsOf(group);
      assertThat(decks).isNotEmpty().allMatch(deck -> find("deck-" + deck.id()).isPresent());
      tap("deck-" + decks.getLast().id());
      assertHere(new Screen.Topic(decks.getLast().id()));
    }
  }

  @Test
  void thePlaceInTheDeckIsSaidInWords() {
    go(new Screen.Topic("night-cramps", 2, 0));
    int cards = composition().library().pack().deck("night-cramps").orElseThrow().cards().size();
    assertThat(words("deck-place")).startsWith("Card 3 of " + cards);
  }
}
