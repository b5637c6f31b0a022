package org.crampwise.station.log;

import java.io.IOException;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/// Writes each event into the [LogFolder], with its stack trace. A disk that is full or can't be
/// written stops nothing: it is told once, tried again with each event, and told in the log itself
/// when it can be written again.
public final class FileLog extends Handler {
  private final LogFolder folder;
  private final LogText text;
  private final Consumer<String> complain;
  private long lost;

  /// @param complain takes one line when events begin to be lost
  public FileLog(LogFolder folder, LogText text, Consumer<String> complain) {
    this.folder = folder;
    this.text = text;
    this.complain = complain;
  }

  @Override
  public synchronized void publish(LogRecord event) {
    if (!isLoggable(event)) {
      return;
    }
    String entry = text.entry(event, ZoneId.systemDefault());
    try {
      folder.add(lost == 0 ? entry : entry + "\tEvents lost before this: " + lost + "\n");
      lost = 0;
    } catch (IOException | SecurityException e) {
      if (lost == 0) {
        complain.accept(
            "The log in %s can't be written: %s. The program goes on without it."
                .formatted(folder.path(), e));
      }
      lost++;
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
