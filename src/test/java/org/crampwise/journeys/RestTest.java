package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.crampwise.app.Aids;
import org.crampwise.app.Composition;
import org.crampwise.app.Resting;
import org.crampwise.station.KioskConfig.OpenHours;
import org.crampwise.ui.HandWaits;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.LoggedVoice;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The glass while nobody can visit: closed by the clock, out of service, being wiped. A visit is
/// never cut short for any of them.
class RestTest extends JourneyTest {
  private static final Screen CLOSED = new Screen.Closed(LocalTime.of(8, 0));

  private final HandWaits waits = new HandWaits();
  private final AtomicReference<LocalTime> time = new AtomicReference<>(LocalTime.NOON);
  private final AtomicBoolean out = new AtomicBoolean();

  @Override
  protected Aids aids() {
    return new LoggedVoice().aids(waits);
  }

  @Override
  protected boolean still() {
    return false;
  }

  @Override
  protected void prepare(Composition composition) {
    OpenHours hours = new OpenHours(LocalTime.of(8, 0), LocalTime.of(18, 30));
    composition.leaveUnattended(new Resting(Optional.of(hours), out::get, time::get));
  }

  @BeforeEach
  void isOpen() {
    time.set(LocalTime.NOON);
    out.set(false);
    clock.stop();
    fx(composition()::finish);
    passSeconds(1);
  }

  private void passSeconds(int seconds) {
    fx(
        () ->
            IntStream.range(0, seconds)
                .forEach(
                    _ -> {
                      clock.pass(Duration.ofSeconds(1));
                      waits.pass(Duration.ofSeconds(1));
                    }));
    settle();
  }

  private boolean isDim() {
    return fx(() -> get("host").lookup(".poster-dim").isVisible());
  }

  @Test
  void itClosesAndOpensByItself() {
    time.set(LocalTime.of(18, 30));
    passSeconds(21);
    assertHere(CLOSED);
    assertThat(words("closed-line")).contains("8:00");
    assertThat(words("closed-call")).isEqualTo("In an emergency call 911.");
    time.set(LocalTime.of(8, 0));
    passSeconds(21);
    assertHere(new Screen.Attract());
  }

  @Test
  void aClockThatIsSetBackAndForwardOnlyOpensAndCloses() {
    for (int hour : new int[] {23, 9, 3, 12}) {
      time.set(LocalTime.of(hour, 0));
      passSeconds(21);
      assertHere(hour >= 8 && hour < 18 ? new Screen.Attract() : CLOSED);
    }
  }

  @Test
  void whoeverTouchesAClosedScreenReadsTheNumberForAMinute() {
    time.set(LocalTime.of(22, 0));
    passSeconds(21);
    assertThat(isDim()).isTrue();
    tap("closed-title");
    assertThat(isDim()).isFalse();
    assertHere(CLOSED);
    passSeconds(59);
    assertThat(isDim()).isFalse();
    passSeconds(1);
    assertThat(isDim()).isTrue();
    key(KeyCode.SPACE);
    assertThat(isDim()).as("by key too").isFalse();
  }

  @Test
  void aVisitIsNotCutShortAndEndsAtTheClosedScreen() {
    tap("attract-begin");
    time.set(LocalTime.of(20, 0));
    passSeconds(60);
    assertHere(new Screen.Home());
    tap("home-clear");
    assertHere(CLOSED);
  }

  @Test
  void outOfServiceComesWhenStaffSayAndGoesWhenTheyTakeItBack() {
    out.set(true);
    passSeconds(21);
    assertHere(new Screen.OutOfService());
    assertThat(words("out-call")).isEqualTo("In an emergency call 911.");
    out.set(false);
    passSeconds(21);
    assertHere(new Screen.Attract());
  }

  @Test
  void noWayLeadsToThePosterOfAMachineThatIsClosed() {
    assertHere(new Screen.Attract());
    key(KeyCode.F12);
    assertHere(new Screen.StaffGate());
    time.set(LocalTime.of(22, 0));
    passSeconds(1);
    tap("gate-leave");
    assertHere(CLOSED);
    fx(() -> composition().navigator().restart(new Screen.StaffGate()));
    passSeconds(1);
    tap("gate-leave");
    assertHere(CLOSED);
    fx(() -> composition().navigator().restart(new Screen.Trouble("ABCD")));
    passSeconds(1);
    tap("trouble-home");
    assertHere(CLOSED);
  }

  @Test
  void whileItIsWipedNoTouchAndNoKeyDoesAnythingForAMinute() {
    fx(() -> composition().navigator().restart(new Screen.Cleaning()));
    settle();
    assertThat(words("seconds")).isEqualTo("Seconds left: 60");
    passSeconds(30);
    assertThat(words("seconds")).isEqualTo("Seconds left: 30");
    tap("cleaning-title");
    key(KeyCode.F6);
    key(KeyCode.F1);
    assertThat(session().oneSwitch().isOn()).isFalse();
    assertThat(session().listening().navigation()).isFalse();
    passSeconds(29);
    assertHere(new Screen.Cleaning());
    passSeconds(1);
    assertHere(new Screen.Attract());
    passSeconds(1);
    tap("attract-begin");
    assertHere(new Screen.Home());
  }
}
