package org.crampwise.app;

import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.crampwise.station.log.FileLog;
import org.crampwise.station.log.LogFolder;
import org.crampwise.station.log.LogText;

/// Logs one plain line an event, without the stack trace that Java's own console log would print.
/// Those stand in the files of a kiosk; `-Djava.util.logging.config.file=FILE` brings them back
/// here.
public final class PlainLogging {
  /// What handles a visitor's answers: what an error there says of itself is logged nowhere.
  static final List<String> DISCREET =
      List.of(
          "org.crampwise.app.ResponseFile",
          "org.crampwise.selfcheck.",
          "org.crampwise.session.",
          "org.crampwise.ui.result.",
          "org.crampwise.ui.selfcheck.");

  private static final LogText TEXT = new LogText(DISCREET);
  private static final String CLASS = "java.util.logging.config.class";

  /// Called by [LogManager], when the first line is logged.
  public PlainLogging() {
    var console = new ConsoleHandler();
    console.setFormatter(
        new Formatter() {
          @Override
          public String format(LogRecord event) {
            return "crampwise: " + TEXT.line(event) + System.lineSeparator();
          }
        });
    Logger.getLogger("").addHandler(console);
  }

  /// Chooses this log for the process, unless its operator has chosen another.
  static void use() {
    if (System.getProperty("java.util.logging.config.file") == null) {
      System.setProperty(CLASS, PlainLogging.class.getName());
    }
  }

  /// From now on into these files as well, with stack traces and with what only those need who look
  /// after the machine.
  static void into(LogFolder folder, Terminal terminal) {
    // Stays as long as one of the loggers below it does.
    Logger.getLogger("org.crampwise").setLevel(Level.CONFIG);
    Logger.getLogger("").addHandler(new FileLog(folder, TEXT, terminal::complain));
  }
}
