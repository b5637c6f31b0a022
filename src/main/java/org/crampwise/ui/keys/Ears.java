package org.crampwise.ui.keys;

import java.util.Optional;
import java.util.function.Supplier;
import org.crampwise.session.Listening;
import org.crampwise.session.Session;
import org.crampwise.ui.frame.FrameController;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.voice.Privacy;
import org.crampwise.ui.voice.Speaker;

/// What it takes to use the screens by ear.
public record Ears(
    Supplier<Library> library,
    Supplier<Session> session,
    Navigator navigator,
    FrameController frame,
    Speaker speaker,
    Privacy privacy) {
  Library words() {
    return library.get();
  }

  String language() {
    return words().messages().tag();
  }

  Listening listening() {
    return session.get().listening();
  }

  void listening(Listening now) {
    session.get().listening(now);
  }

  Optional<Screen> page() {
    return navigator.current();
  }

  /// To the page before; from the first, home.
  void goBack() {
    if (navigator.canGoBack()) {
      navigator.back();
    } else {
      navigator.home();
    }
  }
}
