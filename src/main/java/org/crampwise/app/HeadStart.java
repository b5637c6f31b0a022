package org.crampwise.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.crampwise.ui.theme.Type;

/// Starts the toolkit while the command line and the settings are still being read: each takes
/// about as long as the other, and there is more than one core.
final class HeadStart {
  private static final List<String> NO_WINDOW = List.of("--help", "--version");

  private final DisplayProbe display;
  private Optional<Thread> begun = Optional.empty();
  private boolean fonts;

  HeadStart(DisplayProbe display) {
    this.display = display;
  }

  /// Whether a command line looks as if it ended in a window.
  static boolean worthwhile(List<String> args) {
    return args.stream().noneMatch(NO_WINDOW::contains)
        && (args.isEmpty() || args.getFirst().startsWith("--"));
  }

  /// Begins, and returns at once. Without a display it does nothing.
  void begin() {
    begun =
        Optional.of(
            Thread.ofPlatform()
                .name("head-start")
                .start(
                    () -> {
                      if (display.trouble().isEmpty()) {
                        CompletableFuture<Void> loaded = new CompletableFuture<>();
                        ToolkitThread.run(() -> loadFonts(loaded));
                        loaded.join();
                      }
                    }));
  }

  /// Does this on the toolkit's thread, with our fonts loaded.
  void run(Runnable task) {
    settle();
    ToolkitThread.run(
        () -> {
          loadFonts();
          task.run();
        });
  }

  /// Waits for what was begun: the process must not end in the middle of it.
  void settle() {
    begun.ifPresent(
        thread -> {
          try {
            thread.join();
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /// @param loaded told when it is done, well or not
  private void loadFonts(CompletableFuture<Void> loaded) {
    try {
      loadFonts();
    } finally {
      loaded.complete(null);
    }
  }

  /// On the toolkit's thread.
  private void loadFonts() {
    if (!fonts) {
      Type.load();
      fonts = true;
    }
  }
}
