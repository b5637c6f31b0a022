package org.crampwise.ui.voice;

import java.util.function.Consumer;
import org.crampwise.speech.Silence;

/// Marks on the glass what is being said.
public final class Follower implements Speaker.Listener {
  private final ReadingMark mark;
  private final Runnable ended;
  private final Consumer<Silence> failed;

  /// @param ended is run when nothing more is said of it
  /// @param failed takes why it can't be said
  public Follower(ReadingMark mark, Runnable ended, Consumer<Silence> failed) {
    this.mark = mark;
    this.ended = ended;
    this.failed = failed;
  }

  @Override
  public void says(Line line, int start, int end) {
    line.heard()
        .filter(_ -> start < line.name())
        .ifPresent(heard -> mark.put(heard.node(), start, Math.min(end, line.name())));
  }

  @Override
  public void stopped() {
    ended.run();
  }

  @Override
  public void finished() {
    ended.run();
  }

  @Override
  public void failed(Silence why) {
    ended.run();
    failed.accept(why);
  }
}
