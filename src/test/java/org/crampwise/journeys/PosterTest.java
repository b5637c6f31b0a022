package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.crampwise.app.Aids;
import org.crampwise.ui.HandWaits;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.LoggedVoice;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The poster moves when nobody is there, and lets whoever comes begin at once.
class PosterTest extends JourneyTest {
  private final HandWaits waits = new HandWaits();

  @Override
  protected Aids aids() {
    return new LoggedVoice().aids(waits);
  }

  @Override
  protected boolean still() {
    return false;
  }

  @BeforeEach
  void nobodyIsThere() {
    clock.stop();
    fx(composition()::finish);
    settle();
  }

  private void pass(Duration time) {
    Duration tick = Duration.ofMillis(20);
    fx(
        () -> {
          for (Duration passed = Duration.ZERO;
              passed.compareTo(time) < 0;
              passed = passed.plus(tick)) {
            clock.pass(tick);
            waits.pass(tick);
          }
        });
    settle();
  }

  private String title() {
    return find("attract-question").isPresent()
        ? words("attract-question")
        : words("attract-title");
  }

  @Test
  void whatIsInsideComesInTurnWithTheQuestion() {
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      seen.add(title());
      pass(Duration.ofSeconds(9).plusMillis(i == 0 ? 1500 : 0));
    }
    assertThat(seen)
        .containsExactly(
            "Why do muscles cramp?",
            "Vitamins and minerals",
            "Everyday causes",
            "Medicines and health",
            "Relief and prevention",
            "Why do muscles cramp?");
    assertThat(fx(() -> get("attract-title").getParent().getParent().getOpacity())).isEqualTo(1);
  }

  @Test
  void oneSceneFadesBeforeTheNextIsThere() {
    pass(Duration.ofMillis(9200));
    assertThat(title()).isEqualTo("Why do muscles cramp?");
    assertThat(fx(() -> get("attract-question").getParent().getParent().getOpacity()))
        .isBetween(0.1, 0.9);
  }

  @Test
  void withLessMotionItStepsWithoutFading() {
    fx(() -> session().ease(session().ease().withLessMotion(true)));
    go(new Screen.Attract());
    pass(Duration.ofMillis(9020));
    assertThat(title()).isEqualTo("Vitamins and minerals");
    assertThat(fx(() -> get("attract-title").getParent().getParent().getOpacity())).isEqualTo(1);
  }

  @Test
  void afterAQuarterOfAnHourItIsDarkAndDimAndElsewhere() {
    Node begin = get("attract-begin");
    double x = fx(() -> begin.localToScene(0, 0).getX());
    assertThat(look()).contains("theme-light");
    pass(Duration.ofMinutes(15).plusSeconds(9));
    assertHere(new Screen.Attract(0, true));
    assertThat(look()).contains("theme-dark");
    assertThat(fx(() -> get("host").lookup(".poster-dim").isVisible())).isTrue();
    assertThat(fx(() -> get("attract-begin").localToScene(0, 0).getX())).isNotEqualTo(x);
    pass(Duration.ofSeconds(1)); // seen by now
    tap("attract-begin");
    assertHere(new Screen.Home());
    assertThat(look()).as("a visit begins with the site's own colors").contains("theme-light");
  }

  @Test
  void itRestsWhileSomebodyIsThere() {
    pass(Duration.ofSeconds(1));
    tap("attract-begin");
    pass(Duration.ofMinutes(40));
    assertHere(new Screen.Home());
  }
}
