package org.crampwise.app;

import javafx.application.Platform;
import javafx.scene.Scene;

/// Waits until what stands in a scene has been painted. On the toolkit's thread.
final class Frames {
  /// The first pulse lays out and hands over; the second comes when the first has been painted.
  private static final int PULSES = 2;

  private Frames() {}

  /// Does this once the scene has been painted as it is now.
  static void after(Scene scene, Runnable task) {
    Runnable[] listener = new Runnable[1];
    int[] left = {PULSES};
    listener[0] =
        () -> {
          left[0]--;
          if (left[0] > 0) {
            Platform.requestNextPulse();
          } else {
            Platform.runLater(
                () -> {
                  scene.removePostLayoutPulseListener(listener[0]);
                  task.run();
                });
          }
        };
    scene.addPostLayoutPulseListener(listener[0]);
    Platform.requestNextPulse();
  }

  /// Returns once the scene has been painted as it is now; events are handled meanwhile.
  static void await(Scene scene) {
    Object loop = new Object();
    after(scene, () -> Platform.exitNestedEventLoop(loop, loop));
    Platform.enterNestedEventLoop(loop);
  }
}
