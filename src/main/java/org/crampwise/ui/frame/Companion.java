package org.crampwise.ui.frame;

import org.crampwise.ui.navigation.Screen;

/// Goes along with whoever uses the screens, and is told what the frame does: the voice, the
/// keyboard and the one switch.
public interface Companion {
  /// What is shown goes; nothing of it may be used any more.
  void leaves();

  /// A page is shown and laid out.
  void shows(Screen screen);
}
