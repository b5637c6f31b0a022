package org.crampwise.app;

import java.util.Optional;

/// What the command line says about this one start. What outlasts a start (language, theme, text
/// size, diagonal, country) is laid over the settings before the window sees them.
///
/// @param kiosk take the screen and keep it
/// @param screen where to open, `Topic:magnesium`; empty for the usual first screen
/// @param size the window's size; empty for the whole screen, or a laptop's window
/// @param still no animation
/// @param own the site's own questionnaire, in place of the self-check
/// @param guide leads through the program in place of a visitor, and then ends it
/// @param unseen the toolkit works without a display, so none is looked for
record StartOptions(
    boolean kiosk,
    Optional<String> screen,
    Optional<PixelSize> size,
    boolean still,
    Optional<OwnCheck> own,
    Optional<Guide> guide,
    boolean unseen) {
  /// For a visitor, without a questionnaire of the site's own.
  StartOptions(boolean kiosk, Optional<String> screen, Optional<PixelSize> size, boolean still) {
    this(kiosk, screen, size, still, Optional.empty(), Optional.empty(), false);
  }

  /// A start without a word on the command line.
  static StartOptions plain() {
    return new StartOptions(false, Optional.empty(), Optional.empty(), false);
  }

  StartOptions with(Optional<OwnCheck> questionnaire) {
    return new StartOptions(kiosk, screen, size, still, questionnaire, guide, unseen);
  }

  StartOptions led(Guide leader, boolean withoutDisplay) {
    return new StartOptions(kiosk, screen, size, still, own, Optional.of(leader), withoutDisplay);
  }
}
