package org.crampwise.app;

import javafx.application.Platform;

/// The thread that all windows and scenes live on.
final class ToolkitThread {
  private ToolkitThread() {}

  /// Does this there, soon; starts the toolkit unless it runs already.
  ///
  /// @return whether it was started here, and so is to be ended here
  static boolean run(Runnable task) {
    try {
      Platform.startup(task);
      return true;
    } catch (IllegalStateException running) {
      Platform.runLater(task);
      return false;
    }
  }
}
