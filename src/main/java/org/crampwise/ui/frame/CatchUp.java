package org.crampwise.ui.frame;

import javafx.application.Platform;

/// Whether the screen has yet to catch up with what was touched last. What is touched meanwhile was
/// not meant for what it would meet: nobody has seen that. And a toolkit hears of all that was
/// touched before it paints: whoever drums on a slow machine would see nothing move while pages
/// after pages are opened.
public final class CatchUp {
  private boolean behind;

  /// Something was touched that may change what is shown.
  void acted() {
    behind = true;
    // The toolkit comes to this when it has heard of all that was touched by now.
    Platform.runLater(() -> behind = false);
  }

  boolean isBehind() {
    return behind;
  }

  /// Whether what was touched counts: not while the screen is behind. What counts puts it behind.
  public boolean takes() {
    if (behind) {
      return false;
    }
    acted();
    return true;
  }
}
