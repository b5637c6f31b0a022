package org.crampwise.ui.frame;

import org.crampwise.ui.navigation.Screen;

/// Goes along with whoever uses the screens, and is told what the frame does: the voice, the
/// keyboard and the one switch.
public interface Companion {
  /// Nobody.
  Companion NONE =
      new Companion() {
        @Override
        public void leaves() {}

        @Override
        public void shows(Screen screen) {}
      };

  /// Both of these, one after the other.
  static Companion both(Companion one, Companion other) {
    return new Companion() {
      @Override
      public void leaves() {
        one.leaves();
        other.leaves();
      }

      @Override
      public void shows(Screen screen) {
        one.shows(screen);
        other.shows(screen);
      }
    };
  }

  /// What is shown goes; nothing of it may be used any more.
  void leaves();

  /// A page is shown and laid out.
  void shows(Screen screen);
}
