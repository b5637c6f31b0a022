package org.crampwise.app;

import java.util.ArrayList;
import java.util.List;
import org.crampwise.ui.attract.Vigil;
import org.crampwise.ui.handout.PrintDesk;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.StaffPage;
import org.crampwise.ui.staff.StaffArea;

/// Who is before the machine, and what is shown when they go: nobody, a visitor, or staff.
final class Reception {
  private final Visit visit;
  private final Navigator navigator;
  private final Unattended alone;
  private final Assistance assistance;
  private final PrintDesk printing;
  private final StaffArea area;
  private final Vigil vigil;
  private final List<Runnable> afterVisits = new ArrayList<>();

  /// @param alone knows what is shown while nobody is there
  /// @param assistance forgets each visitor, as printing does
  /// @param area staff are in it while it is open
  /// @param vigil begins when a visit has ended
  Reception(
      Visit visit,
      Navigator navigator,
      Unattended alone,
      Assistance assistance,
      PrintDesk printing,
      StaffArea area,
      Vigil vigil) {
    this.visit = visit;
    this.navigator = navigator;
    this.alone = alone;
    this.assistance = assistance;
    this.printing = printing;
    this.area = area;
    this.vigil = vigil;
  }

  /// Shows what is shown while nobody is there.
  void rest() {
    navigator.restart(alone.restScreen());
  }

  /// Goes on where another one was left, with nobody visiting.
  void goOnFrom(Reception other) {
    navigator.restart(other.navigator.current().map(alone::onward).orElseGet(alone::restScreen));
  }

  /// Back from what came over the screens of visitors: to the visit it came over, if there is one.
  void comeBack() {
    if (isVisited() && navigator.canGoBack()) {
      navigator.back();
    } else {
      finish();
    }
  }

  /// Goes on after trouble: home, unless no visit may begin now.
  void goOnAfterTrouble() {
    if (alone.restScreen() instanceof Screen.Attract) {
      navigator.home();
    } else {
      finish();
    }
  }

  /// Ends the visit: everything it chose is dropped, and the poster invites the next.
  void finish() {
    vigil.begin();
    finish(alone.restScreen());
  }

  /// Lets somebody of the staff in. Whatever visit there was has ended.
  void letIn(String who) {
    area.open(who);
    finish(new Screen.Staff(StaffPage.OVERVIEW));
  }

  private void finish(Screen next) {
    visit.end();
    assistance.forget();
    printing.forget();
    navigator.restart(next);
    afterVisits.forEach(Runnable::run);
  }

  /// From now on this is done when a visit has ended, or staff have gone.
  void onFinish(Runnable todo) {
    afterVisits.add(todo);
  }

  /// Whether somebody is in the middle of a visit: nothing may end or change under their hands.
  boolean isVisited() {
    return navigator.isOnWay(screen -> !(screen instanceof Screen.Apart));
  }

  /// Whether somebody is there at all: a visitor, or staff, until their area would lock itself.
  /// Nothing may be pulled from under their hands.
  boolean isAttended() {
    return isVisited()
        || area.left().isPositive()
        || navigator
            .current()
            .filter(shown -> shown instanceof Screen.StaffGate || shown instanceof Screen.Cleaning)
            .isPresent();
  }
}
