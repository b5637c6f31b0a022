package org.crampwise.ui.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

class TroubleControllerTest extends JourneyTest {
  private PauseTransition away() {
    return ((TroubleController) controller()).away;
  }

  @Test
  void itGoesHomeByItselfWithinTenSeconds() {
    fx(() -> composition().navigator().restart(new Screen.Trouble("T1ME")));
    PauseTransition away = away();
    assertThat(away.getDuration()).isLessThanOrEqualTo(Duration.seconds(10));
    assertThat(fx(away::getStatus)).isEqualTo(Animation.Status.RUNNING);
    fx(() -> away.jumpTo(away.getDuration().subtract(Duration.millis(1))));
    until("it is home", () -> here().equals(new Screen.Home()));
  }

  @Test
  void whoLeavesItBeforeIsNotTakenHomeLater() {
    fx(() -> composition().navigator().restart(new Screen.Trouble("T1ME")));
    PauseTransition away = away();
    tap("bar-help");
    assertThat(fx(away::getStatus)).isEqualTo(Animation.Status.STOPPED);
    assertHere(new Screen.Help(0));
  }
}
