package org.crampwise.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crampwise.content.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NavigatorTest {
  private static final Screen HOME = new Screen.Home();
  private static final Screen GROUP = new Screen.Decks(Group.VITAMINS);
  private static final Screen CARD = new Screen.Topic("magnesium");
  private static final Screen NEXT_CARD = new Screen.Topic("magnesium", 1, 0);

  private final Navigator navigator = new Navigator();
  private final List<Screen> shown = new ArrayList<>();

  @BeforeEach
  void stand() {
    navigator.standOn(shown::add);
  }

  private void assertHere(Screen screen) {
    assertThat(navigator.current()).contains(screen);
    assertThat(shown.getLast()).isEqualTo(screen);
  }

  @Test
  void nobodyIsAnywhereAtFirst() {
    assertThat(navigator.current()).isEmpty();
    assertThat(navigator.canGoBack()).isFalse();
    navigator.refresh();
    navigator.back();
    assertThat(shown).isEmpty();
  }

  @Test
  void withoutAStandItStillKeepsTheWay() {
    Navigator alone = new Navigator();
    alone.show(HOME);
    alone.show(CARD);
    alone.back();
    assertThat(alone.current()).contains(HOME);
  }

  @Test
  void backReturnsTheWayOneCame() {
    navigator.show(HOME);
    navigator.show(GROUP);
    navigator.show(CARD);
    navigator.back();
    assertHere(GROUP);
    navigator.back();
    assertHere(HOME);
    assertThat(navigator.canGoBack()).isFalse();
    navigator.back();
    assertHere(HOME);
    assertThat(shown).containsExactly(HOME, GROUP, CARD, GROUP, HOME);
  }

  @Test
  void turningPagesLeavesTheWayAlone() {
    navigator.show(HOME);
    navigator.show(CARD);
    navigator.replace(NEXT_CARD);
    assertHere(NEXT_CARD);
    navigator.back();
    assertHere(HOME);
  }

  @Test
  void homeForgetsTheWay() {
    navigator.show(HOME);
    navigator.show(GROUP);
    navigator.show(CARD);
    navigator.home();
    assertHere(HOME);
    assertThat(navigator.canGoBack()).isFalse();
  }

  @Test
  void restartLeavesNoWayBack() {
    navigator.show(HOME);
    navigator.show(CARD);
    navigator.restart(new Screen.Attract());
    assertHere(new Screen.Attract());
    assertThat(navigator.canGoBack()).isFalse();
  }

  @Test
  void oneCanStartInTheMiddleOfAWay() {
    navigator.show(CARD);
    navigator.restart(List.of(HOME), GROUP);
    assertHere(GROUP);
    assertThat(shown).containsExactly(CARD, GROUP);
    navigator.back();
    assertHere(HOME);
    assertThat(navigator.canGoBack()).isFalse();
  }

  @Test
  void refreshShowsTheSameAgainAndKeepsTheWay() {
    navigator.show(HOME);
    navigator.show(CARD);
    navigator.refresh();
    assertThat(shown).containsExactly(HOME, CARD, CARD);
    navigator.back();
    assertHere(HOME);
  }

  @Test
  void nobodyGoesBackIntoTrouble() {
    navigator.show(HOME);
    navigator.restart(new Screen.Trouble("ABCD"));
    navigator.show(new Screen.Help(0));
    assertThat(navigator.canGoBack()).isFalse();
  }

  @Test
  void theWayIsFiftyLong() {
    for (int card = 0; card <= 60; card++) {
      navigator.show(new Screen.Topic("magnesium", card, 0));
    }
    int steps = 0;
    while (navigator.canGoBack()) {
      navigator.back();
      steps++;
    }
    assertThat(steps).isEqualTo(50);
    assertHere(new Screen.Topic("magnesium", 10, 0));
  }
}
