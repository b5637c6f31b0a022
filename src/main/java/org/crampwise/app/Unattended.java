package org.crampwise.app;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.Scene;
import org.crampwise.session.IdleTimes;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.frame.FrameController;
import org.crampwise.ui.idle.IdleWatch;
import org.crampwise.ui.idle.WatchedVisit;
import org.crampwise.ui.keys.Waits;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.theme.Scale;

/// What a kiosk does by itself, since nobody looks after it. A laptop belongs to who uses it: there
/// no visit is ended for them.
final class Unattended {
  private static final Duration LOOK = Duration.ofSeconds(20);

  private final Visit visit;
  private final FrameController frame;
  private final Display display;
  private final Assistance assistance;
  private final Waits waits;
  private final IdleTimes times;
  private final Runnable finish;
  private final Navigator navigator;
  private Optional<IdleWatch> watch = Optional.empty();
  private Optional<Waits.Wait> looking = Optional.empty();
  private Resting resting = Resting.always();

  Unattended(
      Visit visit,
      Navigator navigator,
      FrameController frame,
      Display display,
      Assistance assistance,
      Waits waits,
      IdleTimes times,
      Runnable finish) {
    this.visit = visit;
    this.navigator = navigator;
    this.frame = frame;
    this.display = display;
    this.assistance = assistance;
    this.waits = waits;
    this.times = times;
    this.finish = finish;
  }

  /// The times that a site has set.
  static IdleTimes times(KioskConfig.Idle idle) {
    return new IdleTimes(
        Duration.ofSeconds(idle.pageSeconds()),
        Duration.ofSeconds(idle.resultSeconds()),
        Duration.ofSeconds(idle.handoutSeconds()),
        IdleTimes.STANDARD.staff(),
        Duration.ofSeconds(idle.warningSeconds()));
  }

  /// From now on this is shown while nobody is there. A visit is never cut short for it.
  void rest(Resting now) {
    resting = now;
    lookAgain();
  }

  /// What rests here now.
  Screen restScreen() {
    return resting.screen();
  }

  /// What is shown from now on, where this is shown and nobody visits. What rests goes on, or makes
  /// room for what should rest now; staff stay where they are.
  Screen onward(Screen shown) {
    Screen wanted = resting.screen();
    boolean stays =
        Resting.isRest(shown)
            ? shown instanceof Screen.Attract && wanted instanceof Screen.Attract
            : shown instanceof Screen.Apart;
    return stays ? shown : wanted;
  }

  private void lookAgain() {
    looking.ifPresent(Waits.Wait::stop);
    looking = Optional.of(waits.after(LOOK, this::look));
  }

  /// Opens and closes by the clock, and by the mark that staff have set.
  private void look() {
    navigator
        .current()
        .filter(Resting::isRest)
        .filter(shown -> !onward(shown).equals(shown))
        .ifPresent(shown -> navigator.restart(onward(shown)));
    lookAgain();
  }

  /// Watches a scene from now on. Before whoever else takes its keys.
  void attend(Scene scene) {
    watch =
        Optional.of(
            IdleWatch.on(
                scene,
                new WatchedVisit(
                    visit::library,
                    this::glass,
                    display.nanos(),
                    assistance::isSpeaking,
                    () -> visit.session().oneSwitch().isOn(),
                    assistance::layered,
                    finish),
                times,
                waits));
  }

  /// Goes along with the screens. After whoever gives the keyboard to each.
  void accompany() {
    watch.ifPresent(frame::accompany);
  }

  /// Asks whether anybody is there.
  void ask() {
    watch.ifPresent(IdleWatch::ask);
  }

  /// The scene is another's.
  void leave() {
    looking.ifPresent(Waits.Wait::stop);
    looking = Optional.empty();
    watch.ifPresent(IdleWatch::leave);
  }

  private Scale glass() {
    return Scale.of(
        display.width(), display.height(), display.pxPerMm(), visit.session().textSize());
  }
}
