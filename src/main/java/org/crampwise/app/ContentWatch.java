package org.crampwise.app;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javafx.application.Platform;

/// Notices when other content is chosen by the command line while the program runs, and has it
/// shown once nobody is there.
final class ContentWatch {
  private static final Logger LOG = Logger.getLogger(ContentWatch.class.getName());
  private static final int LOOK_SECONDS = 20;

  private final ContentSource content;
  private final Executor toolkit;
  private final Runnable renewal;
  private String noticed = "";

  /// @param toolkit runs something on the toolkit's thread
  /// @param renewal shows what is chosen, once nobody is there
  ContentWatch(ContentSource content, Executor toolkit, Runnable renewal) {
    this.content = content;
    this.toolkit = toolkit;
    this.renewal = renewal;
  }

  /// Looks from now on, on a thread of its own, as long as the program runs.
  static void start(ContentSource content, Runnable renewal) {
    ContentWatch watch = new ContentWatch(content, Platform::runLater, renewal);
    var looking =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("content-watch").daemon().factory());
    var _ =
        looking.scheduleWithFixedDelay(watch::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
  }

  /// Each choice is noticed once: if it could not be shown, it is not tried over and over.
  void look() {
    String mark = content.packs().mark();
    if (content.shown().isOutdated() && !mark.equals(noticed)) {
      noticed = mark;
      LOG.info("Other content was chosen: it is shown when nobody is there.");
      toolkit.execute(renewal);
    }
  }
}
