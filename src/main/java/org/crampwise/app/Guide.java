package org.crampwise.app;

import javafx.scene.Scene;

/// Leads through the program in place of a visitor.
interface Guide {
  /// Called on the toolkit's thread when the window stands.
  ///
  /// @return the exit status of the program
  int lead(Composition composition, Scene scene);
}
