package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.crampwise.content.Group;
import org.crampwise.session.Ease;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two helps for a hand that shakes: hold to select, and one touch where it touched twice.
class ShakyHandTest extends JourneyTest {
  private static final Duration LONG = Duration.ofMillis(600);
  private static final Duration TOO_SHORT = Duration.ofMillis(599);

  @BeforeEach
  void home() {
    tap("attract-begin");
    clock.stop();
    clock.pass(Duration.ofSeconds(1));
  }

  private void ease(Ease ease) {
    fx(() -> composition().session().ease(ease));
  }

  private void hold(String id, Duration time) {
    down(id);
    clock.pass(time);
    up();
  }

  @Test
  void aTargetThatIsHeldActsWhenTheFingerGoesUp() {
    ease(Ease.NONE.withHoldToSelect(true));
    down("home-vitamins");
    assertThat(find("hold-ring")).isPresent();
    clock.pass(LONG);
    assertHere(new Screen.Home());
    up();
    assertHere(new Screen.Decks(Group.VITAMINS));
    assertThat(find("hold-ring")).isEmpty();
  }

  @Test
  void aShorterTouchDoesNothingAndIsToldWhyOnce() {
    ease(Ease.NONE.withHoldToSelect(true));
    hold("home-vitamins", TOO_SHORT);
    assertHere(new Screen.Home());
    assertThat(find("hold-words")).isPresent();
    hold("home-vitamins", TOO_SHORT);
    assertHere(new Screen.Home());
    assertThat(find("hold-words")).isEmpty();
    hold("home-vitamins", LONG);
    assertHere(new Screen.Decks(Group.VITAMINS));
  }

  @Test
  void theNextVisitorIsToldAnew() {
    ease(Ease.NONE.withHoldToSelect(true));
    hold("home-vitamins", TOO_SHORT);
    fx(composition()::finish);
    assertThat(session().ease()).isEqualTo(Ease.NONE.withLessMotion(true));
    clock.pass(Duration.ofSeconds(1));
    tap("attract-begin");
    clock.pass(Duration.ofSeconds(1));
    ease(Ease.NONE.withHoldToSelect(true));
    hold("home-vitamins", TOO_SHORT);
    assertThat(find("hold-words")).isPresent();
  }

  @Test
  void aFingerThatSlidesOffWhileItHoldsHasTouchedNothing() {
    ease(Ease.NONE.withHoldToSelect(true));
    down("home-vitamins");
    clock.pass(LONG);
    wander(middle(get("home-question")));
    assertThat(find("hold-ring")).isEmpty();
    up();
    assertHere(new Screen.Home());
  }

  @Test
  void segmentsAndTheWordsOfATextAreHeldToo() {
    ease(Ease.NONE.withHoldToSelect(true));
    hold("bar-size", LONG);
    clock.pass(Duration.ofSeconds(1));
    hold("theme-dark", TOO_SHORT);
    assertThat(look()).contains("theme-light");
    hold("theme-dark", LONG);
    assertThat(look()).contains("theme-dark");
  }

  @Test
  void aBoxOverThePageClosesAtAnyTouch() {
    ease(Ease.NONE.withHoldToSelect(true));
    hold("bar-back", LONG);
    assertThat(find("bubble")).isPresent();
    hold("bubble", TOO_SHORT);
    assertThat(find("bubble")).isEmpty();
  }

  @Test
  void theKeyboardNeedsNoHold() {
    ease(Ease.NONE.withHoldToSelect(true).withRepeatGuard(true));
    fx(get("home-vitamins")::requestFocus);
    key(KeyCode.ENTER);
    assertHere(new Screen.Decks(Group.VITAMINS));
    fx(get("bar-back")::requestFocus);
    key(KeyCode.ENTER);
    assertHere(new Screen.Home());
  }

  @Test
  void aTouchThatFollowsAnotherTooSoonIsNone() {
    ease(Ease.NONE.withRepeatGuard(true));
    tap("bar-size");
    clock.pass(Duration.ofMillis(699));
    tap("theme-dark");
    assertThat(look()).contains("theme-light");
    clock.pass(Duration.ofMillis(699));
    tap("theme-dark");
    assertThat(look()).contains("theme-light");
    clock.pass(Duration.ofMillis(700));
    tap("theme-dark");
    assertThat(look()).contains("theme-dark");
  }

  @Test
  void withoutTheGuardTheSameTouchCounts() {
    tap("bar-size");
    clock.pass(Duration.ofMillis(350));
    tap("theme-dark");
    assertThat(look()).contains("theme-dark");
  }

  @Test
  void bothHelpsGoTogether() {
    ease(Ease.NONE.withHoldToSelect(true).withRepeatGuard(true));
    hold("bar-size", LONG);
    clock.pass(Duration.ofMillis(699));
    hold("theme-dark", LONG);
    assertThat(look()).contains("theme-light");
    clock.pass(Duration.ofMillis(700));
    hold("theme-dark", LONG);
    assertThat(look()).contains("theme-dark");
  }
}
