package org.crampwise.ui.frame;

import java.util.List;
import java.util.Optional;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.theme.Look;

/// Notes what becomes of it, and fails where it is told to.
public final class ProbeController implements ScreenController<Screen> {
  private final List<String> log;
  private Optional<Screen> shown = Optional.empty();

  ProbeController(List<String> log) {
    this.log = log;
  }

  @Override
  public void onShow(Screen screen, Look look) {
    shown = Optional.of(screen);
    log.add("show " + screen.slug());
    if (screen.equals(FrameControllerTest.FAILS_TO_SHOW)) {
      throw new IllegalStateException("cannot be shown");
    }
  }

  @Override
  public void onHide() {
    log.add("hide");
    if (shown.equals(Optional.of(FrameControllerTest.FAILS_TO_HIDE))) {
      throw new IllegalStateException("cannot be hidden");
    }
  }
}
