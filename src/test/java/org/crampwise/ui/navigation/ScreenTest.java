package org.crampwise.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampwise.content.Group;
import org.junit.jupiter.api.Test;

class ScreenTest {
  @Test
  void aSlugCountsFromOne() {
    assertThat(new Screen.Home().slug()).isEqualTo("home");
    assertThat(new Screen.Decks(Group.RELIEF).slug()).isEqualTo("decks-relief");
    assertThat(new Screen.Topic("magnesium").slug()).isEqualTo("topic-magnesium-01");
    assertThat(new Screen.Topic("magnesium", 1, 1).slug()).isEqualTo("topic-magnesium-02-2");
    assertThat(new Screen.Stretch("calf", 2).slug()).isEqualTo("stretch-calf-3");
    assertThat(new Screen.Help(9).slug()).isEqualTo("help-10");
    assertThat(new Screen.Trouble("X1Y2").slug()).isEqualTo("trouble");
  }

  @Test
  void aScreenIsAValue() {
    assertThat(new Screen.Topic("children")).isEqualTo(new Screen.Topic("children", 0, 0));
  }
}
