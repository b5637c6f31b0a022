package org.crampwise.station.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts an event into words: one line for whoever watches, and the same with its stack trace for
/// whoever mends the program. What an error says of itself is left out where it may repeat what a
/// visitor answered.
public final class LogText {
  /// Deeper, an error calls itself.
  private static final int MOST_FRAMES = 200;

  private static final String OWN = "org.crampwise.";

  /// Not Java's own `SimpleFormatter`: it would have the log set up before anyone could say how.
  private static final Formatter PLAIN =
      new Formatter() {
        @Override
        public String format(LogRecord event) {
          return formatMessage(event);
        }
      };

  private final List<String> discreet;

  /// @param discreet how the names of classes begin that handle what a visitor answers
  public LogText(Collection<String> discreet) {
    this.discreet = List.copyOf(discreet);
  }

  /// One line, without its end.
  public String line(LogRecord event) {
    String said = PLAIN.format(event);
    return oneLine(thrown(event).map(error -> said + ": " + words(error)).orElse(said));
  }

  /// The line with when, how bad and where, and below it, each after a tab, where the error was.
  String entry(LogRecord event, ZoneId zone) {
    String when =
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            event.getInstant().truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime());
    String where = Optional.ofNullable(event.getLoggerName()).orElse("");
    String head =
        "%s %s %s: %s"
            .formatted(
                when,
                event.getLevel().getName(),
                where.startsWith(OWN) ? where.substring(OWN.length()) : where,
                line(event));
    Stream<String> below =
        Stream.concat(details(event), thrown(event).stream().flatMap(this::trace));
    return Stream.concat(Stream.of(head), below.map(line -> "\t" + line))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<String> details(LogRecord event) {
    return Optional.ofNullable(event.getParameters()).stream()
        .flatMap(Arrays::stream)
        .filter(Details.class::isInstance)
        .flatMap(each -> ((Details) each).lines().stream());
  }

  private static Optional<Throwable> thrown(LogRecord event) {
    return Optional.ofNullable(event.getThrown());
  }

  private Stream<String> trace(Throwable error) {
    if (isDiscreet(error)) {
      return chain(error)
          .flatMap(
              each ->
                  Stream.concat(
                      Stream.of(each.getClass().getName()),
                      Arrays.stream(each.getStackTrace()).limit(MOST_FRAMES).map(at -> "at " + at)))
          .limit(MOST_FRAMES);
    }
    var text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    return text.toString().lines().map(String::strip).limit(MOST_FRAMES);
  }

  private String words(Throwable error) {
    return isDiscreet(error) ? error.getClass().getName() : error.toString();
  }

  private boolean isDiscreet(Throwable error) {
    return chain(error)
        .flatMap(each -> Arrays.stream(each.getStackTrace()))
        .map(StackTraceElement::getClassName)
        .anyMatch(name -> discreet.stream().anyMatch(name::startsWith));
  }

  private static Stream<Throwable> chain(Throwable error) {
    return Stream.iterate(
            Optional.of(error),
            Optional::isPresent,
            each -> each.flatMap(it -> Optional.ofNullable(it.getCause())))
        .flatMap(Optional::stream)
        .limit(10);
  }

  private static String oneLine(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" | "));
  }
}
