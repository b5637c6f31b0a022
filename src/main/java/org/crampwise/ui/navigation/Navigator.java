package org.crampwise.ui.navigation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Keeps where the visitor is and the way back. Shows by handing the screen to a [Stand].
public final class Navigator {
  /// What a screen is put on: the frame.
  public interface Stand {
    void show(Screen screen);
  }

  /// How far back the way is kept.
  private static final int DEPTH = 50;

  private final Deque<Screen> way = new ArrayDeque<>();
  private Optional<Screen> current = Optional.empty();
  private Optional<Stand> stand = Optional.empty();

  /// Where screens are shown from now on.
  public void standOn(Stand frame) {
    stand = Optional.of(frame);
  }

  /// Goes to a screen; Back returns from it.
  public void show(Screen screen) {
    current.filter(here -> !(here instanceof Screen.Trouble)).ifPresent(way::push);
    while (way.size() > DEPTH) {
      way.removeLast();
    }
    put(screen);
  }

  /// Goes to a screen in the middle of a way; Back returns along that way.
  ///
  /// @param before the screens from here to there
  public void show(List<? extends Screen> before, Screen screen) {
    before.forEach(
        passed -> {
          current.ifPresent(way::push);
          current = Optional.of(passed);
        });
    show(screen);
  }

  /// Turns the page: Back still returns to where this deck was opened.
  public void replace(Screen screen) {
    put(screen);
  }

  /// Says more exactly what is shown, without showing it anew: the last page of a card by its
  /// number.
  public void settle(Screen screen) {
    current = Optional.of(screen);
  }

  /// Returns to the screen before; does nothing on the first.
  public void back() {
    if (!way.isEmpty()) {
      put(way.pop());
    }
  }

  /// Returns to the last screen of a kind on the way here; without one, does nothing.
  ///
  /// @return whether there was one
  public boolean backTo(Class<? extends Screen> kind) {
    if (way.stream().noneMatch(kind::isInstance)) {
      return false;
    }
    while (!kind.isInstance(way.element())) {
      way.pop();
    }
    back();
    return true;
  }

  /// Goes home and forgets the way; the session stays.
  public void home() {
    way.clear();
    put(new Screen.Home());
  }

  /// Goes to a screen from which there is no way back.
  public void restart(Screen screen) {
    way.clear();
    put(screen);
  }

  /// Goes to a screen as if one had just come to it.
  ///
  /// @param before the screens from the first to there
  public void restart(List<? extends Screen> before, Screen screen) {
    way.clear();
    current = Optional.empty();
    show(before, screen);
  }

  /// Lays the current screen out anew, after a change of size, theme or language.
  public void refresh() {
    current.ifPresent(this::put);
  }

  public boolean canGoBack() {
    return !way.isEmpty();
  }

  /// Whether there is such a screen from the first to the one that is shown.
  public boolean isOnWay(Predicate<Screen> wanted) {
    return Stream.concat(way.stream(), current.stream()).anyMatch(wanted);
  }

  public Optional<Screen> current() {
    return current;
  }

  private void put(Screen screen) {
    current = Optional.of(screen);
    stand.ifPresent(frame -> frame.show(screen));
  }
}
