package org.crampwise.station.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {
  private static final LogText TEXT =
      new LogText(List.of("org.crampwise.station.log.LogTest$Asks"));

  @TempDir private Path state;
  private final List<String> console = new ArrayList<>();

  /// Stands for what handles answers.
  private static final class Asks {
    private Asks() {}

    static IllegalStateException fail(String answer) {
      return new IllegalStateException("not a number: " + answer);
    }
  }

  private Path place() {
    return state.resolve("log");
  }

  private FileLog log(int largest) {
    return new FileLog(new LogFolder(place(), largest), TEXT, console::add);
  }

  private static LogRecord event(Level level, String words) {
    var event = new LogRecord(level, words);
    event.setLoggerName("org.crampwise.app.Start");
    event.setInstant(Instant.parse("2026-03-01T08:15:30.123Z"));
    return event;
  }

  private static LogRecord event(String words, Throwable thrown) {
    LogRecord event = event(Level.SEVERE, words);
    event.setThrown(thrown);
    return event;
  }

  private List<LogEntry> read() {
    return new LogReader(new LogFolder(place())).last(1000, _ -> true);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    FileLog log = log(LogFolder.LARGEST);
    var cause = new IllegalArgumentException("the bulb");
    log.publish(event(Level.INFO, "first"));
    log.publish(event("Trouble A1B2", new IllegalStateException("the lamp\nis broken", cause)));

    LogEntry error = read().getFirst();
    assertThat(read()).extracting(LogEntry::words).last().isEqualTo("first");
    assertThat(error.words())
        .isEqualTo("Trouble A1B2: java.lang.IllegalStateException: the lamp | is broken");
    assertThat(error.time())
        .isAtSameInstantAs(
            Instant.parse("2026-03-01T08:15:30Z").atOffset(java.time.ZoneOffset.UTC));
    assertThat(error.source()).isEqualTo("app.Start");
    assertThat(error.isError()).isTrue();
    assertThat(error.trace())
        .anyMatch(line -> line.startsWith("at ") && line.contains("LogTest.java:"))
        .contains("Caused by: java.lang.IllegalArgumentException: the bulb");
    assertThat(new LogReader(new LogFolder(place())).last(1, each -> !each.isError()))
        .extracting(LogEntry::words)
        .containsExactly("first");
  }

  @Test
  void theConsoleGetsOneLine() {
    assertThat(TEXT.line(event("It broke", new IllegalStateException("a\nb"))))
        .isEqualTo("It broke: java.lang.IllegalStateException: a | b");
  }

  @Test
  void whatAnErrorSaysAboutAnswersIsWrittenNowhere() throws IOException {
    LogRecord event = event("Trouble A1B2", new IllegalStateException(Asks.fail("pregnant")));
    log(LogFolder.LARGEST).publish(event);

    assertThat(Files.readString(place().resolve("crampwise.log")))
        .contains("IllegalStateException", "LogTest$Asks.fail")
        .doesNotContain("pregnant");
    assertThat(TEXT.line(event)).doesNotContain("pregnant");
  }

  @Test
  void itTakesNoMoreRoomThanItsFilesMay() throws IOException {
    int largest = 1000;
    FileLog log = log(largest);
    for (int i = 0; i < 500; i++) {
      log.publish(event(Level.INFO, "event " + i));
    }
    log.publish(event(Level.INFO, "x".repeat(10 * largest)));
    log.publish(event(Level.INFO, "the last"));

    List<Path> files = new LogFolder(place()).files();
    assertThat(files).hasSize(LogFolder.FILES);
    for (Path file : files) {
      assertThat(Files.size(file)).isLessThanOrEqualTo(largest);
    }
    try (var all = Files.list(place())) {
      assertThat(all).hasSize(LogFolder.FILES);
    }
    List<String> words = read().stream().map(LogEntry::words).toList();
    assertThat(words.getFirst()).isEqualTo("the last");
    assertThat(words.get(2)).isEqualTo("event 499");
    assertThat(words).doesNotContain("event 0");
    assertThat(console).isEmpty();
  }

  @Test
  void aDiskThatCannotBeWrittenIsToldOnceAndTriedAgain() throws IOException {
    Path inTheWay = Files.writeString(place(), "a file where the folder should be");
    FileLog log = log(LogFolder.LARGEST);
    log.publish(event(Level.INFO, "one"));
    log.publish(event(Level.INFO, "two"));
    assertThat(console).hasSize(1).first().asString().contains("can't be written");
    assertThat(read()).isEmpty();

    Files.delete(inTheWay);
    log.publish(event(Level.INFO, "three"));
    log.publish(event(Level.INFO, "four"));

    assertThat(read()).extracting(LogEntry::words).containsExactly("four", "three");
    assertThat(read().getLast().trace()).containsExactly("Events lost before this: 2");
    assertThat(console).hasSize(1);
  }

  @Test
  void whatAPowerCutLeavesDoesNotHideTheRest() throws IOException {
    FileLog log = log(LogFolder.LARGEST);
    log.publish(event(Level.INFO, "before"));
    Path file = place().resolve("crampwise.log");
    Files.write(
        file, new byte[] {0, 0, (byte) 0xff, '\n'}, java.nio.file.StandardOpenOption.APPEND);
    log.publish(event(Level.INFO, "after"));

    assertThat(read()).extracting(LogEntry::words).containsExactly("after", "before");
  }

  @Test
  void anErrorWithoutEndIsCutShort() {
    log(LogFolder.LARGEST).publish(event("deep", new StackOverflowError()));
    var loop = new IllegalStateException("outer");
    loop.addSuppressed(new IllegalStateException("inner", loop));
    log(LogFolder.LARGEST).publish(event("round", loop));

    assertThat(read()).hasSize(2).allMatch(each -> each.trace().size() <= 200);
  }

  @Test
  void detailsStandInTheFileOnly() {
    LogRecord event = event(Level.SEVERE, "frozen");
    event.setParameters(new Object[] {new Details(List.of("\"main\" RUNNABLE", "  at a"))});
    log(LogFolder.LARGEST).publish(event);

    assertThat(read().getFirst().trace()).containsExactly("\"main\" RUNNABLE", "at a");
    assertThat(TEXT.line(event)).isEqualTo("frozen");
  }
}
