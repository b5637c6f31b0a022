package org.crampwise.app;

import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Logs one plain line an event, without the stack trace that Java's own console log would print.
/// `-Djava.util.logging.config.file=FILE` brings the traces back.
public final class PlainLogging {
  private static final String CLASS = "java.util.logging.config.class";

  /// Called by [LogManager], when the first line is logged.
  public PlainLogging() {
    var console = new ConsoleHandler();
    console.setFormatter(
        new Formatter() {
          @Override
          public String format(LogRecord event) {
            return line(event);
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

  private static String line(LogRecord event) {
    Formatter plain = new java.util.logging.SimpleFormatter();
    String cause = event.getThrown() == null ? "" : ": " + event.getThrown();
    return "crampwise: " + plain.formatMessage(event) + cause + System.lineSeparator();
  }
}
