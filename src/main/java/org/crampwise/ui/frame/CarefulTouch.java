package org.crampwise.ui.frame;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.crampwise.session.Session;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.text.Library;

/// What stands between a finger and the targets: touches that were not meant are swallowed, and a
/// visitor may ask for more care. The keyboard is not concerned.
final class CarefulTouch {
  private final Display display;
  private final Supplier<Session> session;
  private final TouchGuard guard;
  private final HoldRing ring;
  private Optional<HoldToSelect> hold = Optional.empty();

  CarefulTouch(Display display, Supplier<Library> library, Supplier<Session> session) {
    this.display = display;
    this.session = session;
    this.guard = new TouchGuard(display.nanos(), () -> session.get().ease().repeatGuard());
    this.ring = new HoldRing(display, library, () -> session.get().ease().lessMotion());
  }

  /// From now on.
  ///
  /// @param frame all that can be touched
  /// @param overlay what lies over the page in it
  void watch(Pane frame, Node overlay) {
    guard.guard(frame);
    HoldToSelect held =
        new HoldToSelect(
            display.nanos(), () -> session.get().ease().holdToSelect(), guard, ring, overlay);
    held.watch(frame);
    hold = Optional.of(held);
    frame.getChildren().add(ring);
  }

  boolean isQuiet() {
    return guard.isQuiet();
  }

  /// What a finger is on now is not what it went down on.
  void pageChanged(Screen screen) {
    guard.pageChanged();
    Platform.runLater(guard::pageChanged); // on a slow machine it can be seen only then
    hold.ifPresent(held -> held.pageChanged(screen instanceof Screen.Attract));
  }
}
