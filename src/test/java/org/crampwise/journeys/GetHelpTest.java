package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Urgency;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

class GetHelpTest extends JourneyTest {
  private List<SafetyCard> all() {
    return composition().library().pack().safetyCards();
  }

  /// The codes of the cards on the page, in order.
  private List<String> cards() {
    return fx(
        () ->
            visible(scene().getRoot(), node -> node.getStyleClass().contains("care")).stream()
                .map(Node::getId)
                .map(id -> id.substring("care-".length()).toUpperCase(Locale.ROOT))
                .toList());
  }

  private List<String> codes(Urgency urgency) {
    return all().stream().filter(c -> c.urgency() == urgency).map(SafetyCard::code).toList();
  }

  @Test
  void helpOpensOnTheEmergenciesAndBackReturnsToTheCard() {
    Screen card = new Screen.Topic("magnesium", 1, 0);
    go(card);
    tap("bar-help");
    assertThat(codes(Urgency.EMERGENCY)).containsAll(cards());
    assertThat(words("help-lead")).contains("911");
    tap("help-soon");
    tap("bar-back");
    assertHere(card);
  }

  @Test
  void eachLevelOpensAtItsFirstCard() {
    go(new Screen.Help(0));
    for (Urgency urgency : Urgency.values()) {
      tap("help-" + urgency.id());
      assertThat(cards().getFirst()).isEqualTo(codes(urgency).getFirst());
      assertThat(codes(urgency)).containsAll(cards());
      for (Urgency each : Urgency.values()) {
        TouchButton button = (TouchButton) get("help-" + each.id());
        assertThat(fx(button::isChosen)).isEqualTo(each == urgency);
      }
    }
  }

  @Test
  void nextShowsEveryRowOnceTheMostUrgentFirst() {
    go(new Screen.Help(0));
    List<String> seen = new ArrayList<>(cards());
    Screen before;
    do {
      before = here();
      tap("next");
      if (!here().equals(before)) {
        seen.addAll(cards());
      }
    } while (!here().equals(before));
    assertThat(seen).isEqualTo(all().stream().map(SafetyCard::code).toList());
    assertThat(words("bubble-text")).isEqualTo("This is the last page.");
  }

  @Test
  void previousGoesTheSameWayBack() {
    go(new Screen.Help(all().size() - 1));
    Set<String> seen = new LinkedHashSet<>(cards());
    Screen before;
    do {
      before = here();
      tap("previous");
      seen.addAll(cards());
    } while (!here().equals(before));
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(all().stream().map(SafetyCard::code).toList());
    assertThat(words("bubble-text")).isEqualTo("This is the first page.");
  }

  @Test
  void helpIsOneTouchAwayOnEveryScreenAndNotStackedOnItself() {
    tap("attract-begin");
    tap("bar-help");
    tap("help-routine");
    Screen routine = here();
    tap("bar-help");
    assertHere(routine);
    tap("bar-back");
    assertHere(new Screen.Home());
    tap("home-help");
    assertHere(new Screen.Help(0));
  }
}
