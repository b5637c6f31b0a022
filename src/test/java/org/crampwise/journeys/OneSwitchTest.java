package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.crampwise.app.Aids;
import org.crampwise.session.OneSwitch;
import org.crampwise.ui.HandWaits;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.LoggedVoice;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.Subject;
import org.junit.jupiter.api.Test;

/// The program by one switch: the frame wanders, and the switch is all that is ever pressed.
class OneSwitchTest extends JourneyTest {
  private static final KeyCode SWITCH = KeyCode.SPACE;
  private final HandWaits waits = new HandWaits();

  @Override
  protected Aids aids() {
    return new LoggedVoice().aids(waits);
  }

  private void turnOn() {
    fx(() -> composition().session().oneSwitch(OneSwitch.MEDIUM));
    fx(() -> composition().navigator().refresh());
    settle();
  }

  private void pass() {
    fx(() -> waits.pass(OneSwitch.MEDIUM.pause().orElseThrow()));
    settle();
  }

  private Bounds frame() {
    Node frame = get("scan-frame");
    return fx(() -> frame.localToScreen(frame.getLayoutBounds()));
  }

  private boolean isFramed(String id) {
    Point2D middle = middle(get(id));
    return frame().contains(middle);
  }

  /// Waits for the frame, presses; then for the frame round it alone, and presses.
  private void choose(String id) {
    assertThat(find(id)).as(id).isPresent();
    await(id);
    double row = frame().getWidth();
    String page = here().toString();
    key(SWITCH);
    if (find(id).isPresent() && frame().getWidth() < row && here().toString().equals(page)) {
      await(id);
      key(SWITCH);
    }
  }

  private void await(String id) {
    for (int i = 0; !isFramed(id); i++) {
      assertThat(i).as("the frame never came to " + id).isLessThan(60);
      pass();
    }
  }

  /// A calm answer; empty where the question may be skipped or its answers are on the next page.
  private Optional<String> answer() {
    return Stream.of("answer-none", "answer-no")
        .filter(id -> find(id).isPresent())
        .findFirst()
        .or(() -> find("check-skip").isPresent() ? Optional.empty() : anyAnswer());
  }

  private Optional<String> anyAnswer() {
    boolean last = fx(() -> ((TouchButton) get("check-next")).isUnavailable());
    return fx(
        () ->
            last
                ? visible(
                        scene().getRoot(),
                        node -> String.valueOf(node.getId()).startsWith("answer-"))
                    .stream()
                    .map(Node::getId)
                    .findFirst()
                : Optional.empty());
  }

  @Test
  void theWholeSelfCheckByOneSwitch() {
    turnOn();
    choose("attract-begin");
    assertHere(new Screen.Home());
    choose("home-self-check");
    int pages = 0;
    while (here() instanceof Screen.Question && pages++ < 60) {
      answer().ifPresent(this::choose);
      if (here() instanceof Screen.Question) {
        choose(find("check-skip").isPresent() ? "check-skip" : "check-next");
      }
    }
    assertHere(new Screen.Review(0));
    while (here() instanceof Screen.Review) {
      choose(find("review-conclude").isPresent() ? "review-conclude" : "next");
    }
    assertHere(new Screen.Result(0));
  }

  @Test
  void theFrameGoesOverRowsAndThenOverOne() {
    tap("attract-begin");
    key(KeyCode.F6);
    assertThat(session().oneSwitch().isOn()).isTrue();
    assertThat(isFramed("home-about") && isFramed("home-sources")).isTrue();
    key(SWITCH);
    assertThat(isFramed("home-about")).isTrue();
    assertThat(isFramed("home-sources")).isFalse();
    fx(() -> waits.pass(session().oneSwitch().pause().orElseThrow().minusMillis(1)));
    assertThat(isFramed("home-about")).as("it stays its time").isTrue();
    fx(() -> waits.pass(Duration.ofMillis(1)));
    assertThat(isFramed("home-sources")).isTrue();
    key(SWITCH);
    assertHere(new Screen.Sources(0));
  }

  @Test
  void aRowThatWasOpenedByMistakeIsLeftAfterTwoRounds() {
    tap("attract-begin");
    turnOn();
    double row = frame().getWidth();
    key(SWITCH);
    assertThat(frame().getWidth()).isLessThan(row);
    for (int i = 0; i < 6; i++) {
      pass();
    }
    assertThat(frame().getWidth()).isEqualTo(row);
  }

  @Test
  void withASecondSwitchNoTimePasses() {
    tap("attract-begin");
    turnOn();
    key(KeyCode.F19);
    assertThat(session().oneSwitch()).isEqualTo(OneSwitch.STEP);
    Bounds here = frame();
    fx(() -> waits.pass(Duration.ofHours(1)));
    assertThat(frame()).isEqualTo(here);
    key(KeyCode.F19);
    assertThat(frame()).isNotEqualTo(here);
  }

  @Test
  void theSwitchOpensAWordAndClosesItsBubble() {
    go(new Screen.Topic("magnesium"));
    turnOn();
    choose("term-mineral");
    assertThat(find("bubble")).isPresent();
    await("bubble");
    key(SWITCH);
    assertThat(find("bubble")).isEmpty();
    assertThat(find("scan-frame")).as("it goes on").isPresent();
  }

  @Test
  void aTouchAnywhereClosesABubbleToo() {
    go(new Screen.HandOut(new Subject.Deck("magnesium"), 0));
    turnOn();
    await("handout-print");
    key(SWITCH);
    await("bubble");
    tap(at(0.5, 0.03));
    assertThat(find("bubble")).isEmpty();
    key(KeyCode.F6);
    assertThat(session().oneSwitch().isOn()).isFalse();
    assertThat(fx(() -> get("handout-print").isFocused())).as("the keyboard goes on").isTrue();
    key(KeyCode.ENTER);
    assertThat(find("bubble")).as("the first real key counts").isPresent();
  }

  @Test
  void aSwitchThatTremblesTurnsOnePage() {
    go(new Screen.Topic("magnesium"));
    turnOn();
    await("next");
    key(SWITCH);
    await("next");
    clock.stop();
    key(SWITCH);
    assertHere(new Screen.Topic("magnesium", 1, 0));
    Bounds row = frame();
    key(SWITCH);
    tap(at(0.5, 0.5));
    assertThat(frame()).as("nothing is opened").isEqualTo(row);
    clock.pass(Duration.ofMillis(300));
    key(SWITCH);
    assertThat(frame()).isNotEqualTo(row);
  }

  @Test
  void theNextVisitorHasNoFrame() {
    turnOn();
    assertThat(find("scan-frame")).isPresent();
    fx(composition()::finish);
    settle();
    assertThat(find("scan-frame")).isEmpty();
    assertThat(session().oneSwitch()).isEqualTo(OneSwitch.OFF);
  }
}
