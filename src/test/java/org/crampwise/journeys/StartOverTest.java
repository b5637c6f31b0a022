package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crampwise.content.Group;
import org.crampwise.session.Session;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

/// From any page of a visit two touches end it, always the same two.
class StartOverTest extends JourneyTest {
  private static final List<Screen> SCREENS =
      List.of(
          new Screen.Decks(Group.HEALTH),
          new Screen.Topic("magnesium"),
          new Screen.Topic("during-a-cramp"),
          new Screen.Foods("magnesium"),
          new Screen.Stretch("calf", 1),
          new Screen.Help(0),
          new Screen.Sources(0),
          new Screen.Question("safety.chest-and-head"),
          new Screen.Review(0),
          new Screen.Emergency(),
          new Screen.Result(0),
          new Screen.Trouble("T35T"));

  @Test
  void homeAndThenFinish() {
    for (Screen screen : SCREENS) {
      fx(() -> composition().preview(screen));
      settle();
      Session before = session();
      fire("bar-home");
      assertHere(new Screen.Home());
      fire("home-clear");
      assertHere(new Screen.Attract());
      assertThat(session()).as(screen.slug()).isNotSameAs(before);
    }
  }

  private void fire(String id) {
    fx(() -> ((Touchable) get(id)).fire());
    settle();
  }
}
