package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.crampwise.content.reader.Assets;
import org.crampwise.session.Theme;
import org.crampwise.station.AuditKind;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.StaffPage;
import org.junit.jupiter.api.Test;

class RunningTest extends JourneyTest {
  private final Assets assets = Assets.builtIn();
  private final KioskConfig plain = KioskConfig.laptop();
  private final KioskConfig dark = plain.withDisplay(plain.display().with("dark", 1));

  private Running running(Supplier<KioskConfig> settings) {
    return fx(
        () ->
            new Running(
                settings,
                () -> assets,
                (basis, _) -> OnToolkit.kiosk(ReferenceScreen.PORTRAIT, basis.config(), assets),
                composition(),
                scene()));
  }

  private void read(Running running) {
    CompletableFuture<Void> taken = fx(running::renew);
    until("settings are read", taken::isDone);
    settle();
  }

  @Test
  void otherSettingsAreTakenOverInTheSameSceneWhenTheVisitHasEnded() {
    Running running = running(() -> dark);
    Parent before = fx(scene()::getRoot);
    go(new Screen.Home());
    read(running);
    assertThat(fx(scene()::getRoot)).isSameAs(before);

    fx(composition()::finish);
    assertThat(fx(scene()::getRoot)).isNotSameAs(before);
    assertThat(fx(() -> running.now().session().theme())).isEqualTo(Theme.DARK);
    assertThat(fx(() -> scene().getRoot().getStyleClass())).contains("theme-dark");

    // The keys are the new one's alone.
    fx(() -> running.now().navigator().restart(new Screen.Home()));
    key(KeyCode.F6);
    assertThat(fx(() -> running.now().session().oneSwitch().isOn())).isTrue();
    assertThat(fx(() -> composition().session().oneSwitch().isOn())).isFalse();
    fx(
        () -> {
          running.now().close();
          scene().setRoot(before);
        });
  }

  @Test
  void nothingIsPulledFromUnderStaffButWhatTheyChangeThemselvesHoldsAtOnce() {
    Screen overview = new Screen.Staff(StaffPage.OVERVIEW);
    List<KioskConfig> read =
        new ArrayList<>(List.of(dark, plain.withDisplay(plain.display().with("contrast", 1))));
    Running running = running(read::removeFirst);
    Parent before = fx(scene()::getRoot);
    fx(
        () -> {
          composition().backstage().area().open("Ana");
          composition().navigator().restart(overview);
        });
    read(running);
    assertThat(fx(scene()::getRoot)).as("the operator's change waits").isSameAs(before);

    CompletableFuture<Void> own = fx(running::renewForStaff);
    until("settings are read", own::isDone);
    settle();
    assertThat(fx(() -> running.now().navigator().current())).contains(overview);
    assertThat(fx(() -> running.now().session().theme())).isEqualTo(Theme.CONTRAST);

    fx(() -> running.now().finish());
    assertThat(fx(() -> running.now().session().theme()))
        .as("what was read before is not shown any more")
        .isEqualTo(Theme.CONTRAST);
    fx(
        () -> {
          composition().backstage().area().close(AuditKind.LEFT);
          running.now().close();
          scene().setRoot(before);
        });
  }

  @Test
  void whatWaitsForStaffIsDoneWhenTheyHaveGone() {
    Running running = running(() -> dark);
    Parent before = fx(scene()::getRoot);
    for (Screen shown : List.of(new Screen.StaffGate(), new Screen.Cleaning())) {
      fx(() -> composition().navigator().restart(shown));
      assertThat(fx(() -> composition().reception().isAttended())).as(shown.toString()).isTrue();
    }
    fx(() -> composition().reception().letIn("Ana"));
    List<String> done = new ArrayList<>();
    fx(() -> running.between().run(() -> done.add("restart")));
    assertThat(done).isEmpty();

    fx(composition()::finish);
    assertThat(done).containsExactly("restart");
    assertThat(fx(scene()::getRoot)).isSameAs(before);
  }

  @Test
  void aMachineThatIsOutOfServiceStaysSoWithOtherSettings() {
    Running running =
        fx(
            () ->
                new Running(
                    () -> dark,
                    () -> assets,
                    (basis, _) -> {
                      Composition next =
                          OnToolkit.kiosk(ReferenceScreen.PORTRAIT, basis.config(), assets);
                      next.leaveUnattended(
                          new Resting(Optional.empty(), () -> true, () -> LocalTime.NOON));
                      return next;
                    },
                    composition(),
                    scene()));
    Parent before = fx(scene()::getRoot);
    read(running);
    assertThat(fx(() -> running.now().navigator().current())).contains(new Screen.OutOfService());
    fx(
        () -> {
          running.now().close();
          scene().setRoot(before);
        });
  }

  @Test
  void whatCanNotBeReadChangesNothing() {
    Running running =
        running(
            () -> {
              throw new WrongUse("kiosk.toml:2: wrong");
            });
    read(running);
    assertThat(fx(running::now)).isSameAs(composition());
    assertThat(Optional.of(here())).contains(new Screen.Attract());
  }
}
