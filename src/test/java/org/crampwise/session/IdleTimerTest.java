package org.crampwise.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Optional;
import org.crampwise.session.IdleTimer.State;
import org.crampwise.session.IdleTimer.State.Here;
import org.crampwise.session.IdleTimer.State.Over;
import org.crampwise.session.IdleTimer.State.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When somebody counts as gone: reading takes its time, a voice keeps a visit, and no jump of the
/// clock ends one.
class IdleTimerTest {
  private static final IdleTimes TIMES = IdleTimes.STANDARD;
  private static final int NO_WORDS = 0;

  private long now = 5_000_000_000L;
  private boolean speaking;
  private int words = NO_WORDS;
  private final IdleTimer timer = new IdleTimer(() -> now, TIMES.warning());

  private void on(IdleRule rule) {
    timer.rule(Optional.of(rule));
  }

  private State look() {
    return timer.look(speaking, () -> words);
  }

  private State leap(Duration time) {
    now += time.toNanos();
    return look();
  }

  /// Looks at it every second, as the program does.
  private State wait(int seconds) {
    State state = look();
    for (int i = 0; i < seconds; i++) {
      state = leap(Duration.ofSeconds(1));
    }
    return state;
  }

  @ParameterizedTest
  @CsvSource({
    "0, 90",
    "99, 90",
    "100, 90",
    "120, 102",
    "400, 270",
  })
  void aPageStandsAsLongAsItTakesToReadItAndNeverUnderNinetySeconds(int count, int seconds) {
    words = count;
    on(TIMES.forPage());
    assertThat(wait(seconds - 1)).isEqualTo(new Here());
    assertThat(wait(1)).isEqualTo(new Warning(45));
  }

  @Test
  void aGravePageStandsThreeMinutesAtLeast() {
    on(TIMES.forGravePage());
    assertThat(wait(179)).isEqualTo(new Here());
    assertThat(wait(1)).isEqualTo(new Warning(45));
    words = 400;
    timer.present();
    assertThat(wait(269)).isEqualTo(new Here());
    assertThat(wait(1)).isEqualTo(new Warning(45));
  }

  @Test
  void aHandoutStandsAMinuteHoweverLongItIs() {
    words = 2000;
    on(TIMES.forHandout());
    assertThat(wait(59)).isEqualTo(new Here());
    assertThat(wait(1)).isEqualTo(new Warning(45));
  }

  @Test
  void aStaffPageLocksAfterFiveMinutesWithoutAWarning() {
    on(TIMES.forStaff());
    assertThat(wait(299)).isEqualTo(new Here());
    assertThat(wait(1)).isEqualTo(new Over());
  }

  @Test
  void theWarningStandsFortyFiveSecondsAndThenItIsOver() {
    on(TIMES.forPage());
    wait(90);
    assertThat(timer.isWarning()).isTrue();
    assertThat(wait(44)).isEqualTo(new Warning(1));
    assertThat(wait(1)).isEqualTo(new Over());
  }

  @Test
  void whoeverIsThereIsThereAsOftenAsTheySay() {
    on(TIMES.forPage());
    for (int i = 0; i < 20; i++) {
      assertThat(wait(134)).isEqualTo(new Warning(1));
      timer.present();
      assertThat(timer.isWarning()).isFalse();
      assertThat(look()).isEqualTo(new Here());
    }
  }

  @Test
  void whoeverIsAboutToAnswerHasTheWholeTimeAgain() {
    on(TIMES.forPage());
    wait(130);
    timer.answering();
    assertThat(wait(44)).isEqualTo(new Warning(1));
    timer.present();
    timer.answering();
    assertThat(timer.isWarning()).as("nobody is asked, nothing to answer").isFalse();
  }

  @Test
  void aVoiceKeepsTheVisitAndTheTimeBeginsWhenItIsSilent() {
    on(TIMES.forPage());
    wait(80);
    speaking = true;
    assertThat(wait(600)).isEqualTo(new Here());
    speaking = false;
    assertThat(wait(89)).isEqualTo(new Here());
    assertThat(wait(1)).isEqualTo(new Warning(45));
  }

  @Test
  void theVoiceOfTheWarningItselfKeepsNothing() {
    on(TIMES.forPage());
    wait(90);
    speaking = true;
    assertThat(wait(45)).isEqualTo(new Over());
  }

  @Test
  void nobodyCanBeGoneFromThePoster() {
    timer.rule(Optional.empty());
    assertThat(wait(100_000)).isEqualTo(new Here());
    on(TIMES.forPage());
    assertThat(wait(89)).as("the visit begins now").isEqualTo(new Here());
  }

  @Test
  void aPageThatComesByItselfIsNobody() {
    on(TIMES.forPage());
    wait(60);
    on(TIMES.forPage());
    assertThat(wait(30)).isEqualTo(new Warning(45));
    on(TIMES.forPage());
    assertThat(wait(44)).as("nor does it take a warning away").isEqualTo(new Warning(1));
  }

  @Test
  void aClockSetBackHasNotMoved() {
    on(TIMES.forPage());
    wait(80);
    leap(Duration.ofDays(-400));
    assertThat(wait(9)).isEqualTo(new Here());
    assertThat(wait(1)).isEqualTo(new Warning(45));
    assertThat(leap(Duration.ofDays(-1))).isEqualTo(new Warning(45));
  }

  @Test
  void aMachineThatSleptAsksAndEndsNothing() {
    on(TIMES.forPage());
    assertThat(leap(Duration.ofHours(9))).isEqualTo(new Warning(45));
    wait(40);
    assertThat(leap(Duration.ofHours(9))).isEqualTo(new Warning(45));
    assertThat(wait(45)).isEqualTo(new Over());
  }

  @Test
  void aSiteMayLengthenEverythingAndNoWarningIsTooShortToBeSeen() {
    IdleTimes patient =
        new IdleTimes(
            Duration.ofMinutes(4),
            Duration.ofMinutes(3),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            IdleTimes.LEAST_WARNING);
    on(patient.forGravePage());
    assertThat(wait(239)).as("no page less patient than a plain one").isEqualTo(new Here());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new IdleTimes(
                    TIMES.page(),
                    TIMES.grave(),
                    TIMES.handout(),
                    TIMES.staff(),
                    Duration.ofSeconds(19)));
  }
}
