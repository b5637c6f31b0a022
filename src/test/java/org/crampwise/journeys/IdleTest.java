package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.crampwise.app.Aids;
import org.crampwise.app.Composition;
import org.crampwise.app.Resting;
import org.crampwise.session.Listening;
import org.crampwise.session.OneSwitch;
import org.crampwise.session.Session;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.HandWaits;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.LoggedVoice;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A visitor who goes away is asked for, and then forgotten; one who is there stays, however slow.
class IdleTest extends JourneyTest {
  private static final Point2D ON_THE_PAGE = new Point2D(4, 400);

  /// Seconds; nothing takes so long to read.
  private static final int PATIENCE = 600;

  private final HandWaits waits = new HandWaits();
  private final LoggedVoice voice = new LoggedVoice();

  @Override
  protected Aids aids() {
    return voice.aids(waits);
  }

  @Override
  protected KioskConfig settings(KioskConfig plain) {
    return plain.withLanguage(new KioskConfig.Language(List.of("en", "es"), "en"));
  }

  @Override
  protected void prepare(Composition composition) {
    composition.leaveUnattended(Resting.always());
  }

  @BeforeEach
  void comeIn() {
    voice.run();
    clock.stop();
    go(new Screen.Home());
    passSeconds(1); // the touch guard lets the first touch through
    touch();
  }

  /// Somebody touches where nothing is.
  private void touch() {
    tap(ON_THE_PAGE);
  }

  private void passSeconds(int seconds) {
    fx(() -> IntStream.range(0, seconds).forEach(_ -> second()));
    settle();
  }

  private void second() {
    clock.pass(Duration.ofSeconds(1));
    waits.pass(Duration.ofSeconds(1));
  }

  private boolean isAsked() {
    return fx(() -> scene().getRoot().lookup("#idle-warning") != null);
  }

  /// Lets time pass until the question comes, and tells how many seconds that took.
  private int untilAsked() {
    int passed =
        fx(
            () -> {
              int seconds = 0;
              for (; !isAsked() && seconds < PATIENCE; seconds++) {
                second();
              }
              return seconds;
            });
    settle();
    assertThat(passed).as("seconds on " + here()).isLessThan(PATIENCE);
    return passed;
  }

  private Optional<Node> focus() {
    return fx(() -> Optional.ofNullable(scene().getFocusOwner()));
  }

  private String focusId() {
    return focus().map(Node::getId).orElse("");
  }

  @Test
  void whoeverGoesAwayIsAskedForFortyFiveSecondsAndThenForgotten() {
    Session before = session();
    tap("bar-size");
    tap("theme-dark");
    tap("sheet-close");
    assertThat(untilAsked()).isEqualTo(90);
    passSeconds(44);
    assertThat(here()).isEqualTo(new Screen.Home());
    assertThat(words("seconds")).isEqualTo("Seconds left: 1");
    passSeconds(1);
    assertHere(new Screen.Attract());
    assertThat(isAsked()).isFalse();
    assertThat(session()).isNotSameAs(before);
    passSeconds(1000);
    assertHere(new Screen.Attract());
  }

  @Test
  void aLongPageWaitsUntilItCanBeRead() {
    go(new Screen.Sources(0));
    touch();
    assertThat(untilAsked()).as("words at 100 a minute, and 30 seconds").isGreaterThan(100);
  }

  @Test
  void nobodyIsHurriedOnWhatIsGrave() {
    go(new Screen.Help(0));
    touch();
    assertThat(untilAsked()).isGreaterThanOrEqualTo(180);
  }

  @Test
  void aTouchAnywhereStaysAndDoesNothingElse() {
    Session before = session();
    untilAsked();
    passSeconds(20);
    tap(middle(get("home-clear")));
    assertThat(isAsked()).isFalse();
    assertHere(new Screen.Home());
    assertThat(session()).isSameAs(before);
    tap("home-clear");
    assertThat(here()).as("the next touch is a touch again").isEqualTo(new Screen.Attract());
  }

  @Test
  void asOftenAsWanted() {
    for (int i = 0; i < 3; i++) {
      untilAsked();
      passSeconds(40);
      tap("idle-here");
      assertThat(isAsked()).isFalse();
      assertHere(new Screen.Home());
    }
  }

  @Test
  void startOverNowEndsTheVisitButNotUnderAFingerThatWasOnItsWay() {
    Session before = session();
    untilAsked();
    tap("idle-over");
    assertThat(isAsked()).as("it has only just come").isFalse();
    assertHere(new Screen.Home());
    untilAsked();
    passSeconds(2);
    tap("idle-over");
    assertHere(new Screen.Attract());
    assertThat(session()).isNotSameAs(before);
  }

  @Test
  void byKeyboardTabChoosesAnyOtherKeyStaysAndTheFocusReturns() {
    fx(() -> get("bar-size").requestFocus());
    untilAsked();
    assertThat(focusId()).isEqualTo("idle-here");
    passSeconds(40);
    key(KeyCode.TAB);
    assertThat(focusId()).isEqualTo("idle-over");
    key(KeyCode.TAB);
    assertThat(focusId()).isEqualTo("idle-here");
    passSeconds(40);
    assertThat(isAsked()).as("each move gives the whole time again").isTrue();
    key(KeyCode.SPACE);
    assertThat(isAsked()).isFalse();
    assertThat(focusId()).isEqualTo("bar-size");

    untilAsked();
    key(KeyCode.Q);
    assertThat(isAsked()).isFalse();
    assertHere(new Screen.Home());

    untilAsked();
    key(KeyCode.DOWN);
    assertThat(focusId()).isEqualTo("idle-over");
    key(KeyCode.ENTER);
    assertHere(new Screen.Attract());
  }

  @Test
  void whatLayOverThePageLiesThereStill() {
    tap("bar-size");
    untilAsked();
    passSeconds(2);
    touch();
    assertThat(isAsked()).isFalse();
    assertThat(find("display-sheet")).isPresent();
    assertThat(focusId()).isEqualTo("sheet-close");
  }

  @Test
  void oneSwitchChoosesWhatIsFramed() {
    fx(() -> session().oneSwitch(OneSwitch.STEP));
    untilAsked();
    settle();
    key(KeyCode.ENTER);
    assertThat(isAsked()).isFalse();
    assertHere(new Screen.Home());
    untilAsked();
    settle();
    key(KeyCode.RIGHT);
    touch(); // the glass is the switch
    assertHere(new Screen.Attract());
  }

  @Test
  void byEarItIsSaidAndAVoiceKeepsTheVisit() {
    voice.forget();
    fx(() -> session().listening(new Listening(3, 3, true, true)));
    go(new Screen.Decks(org.crampwise.content.Group.RELIEF));
    until("the page is said", () -> !voice.said().isEmpty() && !composition().isSpeaking());
    voice.hold();
    key(KeyCode.DOWN);
    until("something is being said", composition()::isSpeaking);
    passSeconds(500);
    assertThat(isAsked()).isFalse();
    voice.run();
    until("it is silent", () -> !composition().isSpeaking());
    untilAsked();
    until("it is said", () -> voice.said().stream().anyMatch(it -> it.contains("still there")));
    key(KeyCode.ENTER);
    assertThat(isAsked()).isFalse();
    assertThat(here()).isInstanceOf(Screen.Decks.class);
  }

  @Test
  void whoHasThePageReadAloudHearsIt() {
    fx(
        () -> {
          composition().frame().panel().setVisible(true);
          composition().navigator().refresh();
        });
    voice.forget();
    untilAsked();
    until("it is said", () -> voice.said().contains("Are you still there?"));
  }

  @Test
  void itSpeaksTheVisitorsLanguage() {
    tap("bar-language");
    tap("language-es");
    untilAsked();
    assertThat(words("idle-here")).isEqualTo("Sigo aquí");
  }

  @Test
  void aPageThatIsLaidOutAnewIsNobody() {
    untilAsked();
    passSeconds(10);
    fx(composition().navigator()::refresh);
    settle();
    assertThat(isAsked()).isTrue();
    assertThat(focusId()).isEqualTo("idle-here");
    passSeconds(35);
    assertHere(new Screen.Attract());
  }

  @Test
  void aScreenForStaffLocksAfterFiveMinutesWithoutAWord() {
    go(new Screen.Calibration());
    touch();
    passSeconds(299);
    assertHere(new Screen.Calibration());
    assertThat(isAsked()).isFalse();
    passSeconds(1);
    assertHere(new Screen.Attract());
  }
}
