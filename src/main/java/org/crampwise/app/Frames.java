package org.crampwise.app;

import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// Waits until what stands in a scene has been painted. On the toolkit's thread.
final class Frames {
  private Frames() {}

  /// Does this once the scene has been painted as it is now.
  static void after(Scene scene, Runnable task) {
    Runnable[] listener = new Runnable[1];
    listener[0] =
        () ->
            Platform.runLater(
                () -> {
                  scene.removePostLayoutPulseListener(listener[0]);
                  standBehind();
                  task.run();
                });
    scene.addPostLayoutPulseListener(listener[0]);
    Platform.requestNextPulse();
  }

  /// Returns once the scene has been painted as it is now; events are handled meanwhile.
  static void await(Scene scene) {
    Object loop = new Object();
    after(scene, () -> Platform.exitNestedEventLoop(loop, loop));
    Platform.enterNestedEventLoop(loop);
  }

  /// Pictures are taken by the thread that paints, one after another and after the frames before.
  private static void standBehind() {
    new Group().snapshot(null, new WritableImage(1, 1));
  }
}
