package org.crampwise.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import org.crampwise.ui.theme.Type;

/// The toolkit without a display, for what lays out or renders and then ends.
final class Headless {
  private Headless() {}

  /// Does the work on the toolkit's thread and gives its result. Starts the toolkit, with our
  /// fonts, unless it runs already; only a toolkit that was started here is ended here.
  static <T> T run(Callable<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Runnable task =
        () -> {
          try {
            Type.load();
            done.complete(work.call());
          } catch (Exception e) {
            done.completeExceptionally(e);
          }
        };
    choose();
    boolean ours = ToolkitThread.run(task);
    try {
      return done.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    } finally {
      if (ours) {
        Platform.exit();
      }
    }
  }

  /// From now on the toolkit starts without a display.
  static void choose() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
  }
}
