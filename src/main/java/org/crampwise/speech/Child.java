package org.crampwise.speech;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/// A process that says one thing.
final class Child implements Speaking {
  private static final Logger LOG = Logger.getLogger(Child.class.getName());

  /// How espeak-ng tells that nothing was heard or written, though it ends with 0.
  private static final Pattern ERROR = Pattern.compile("(?im)^\\s*(?:error: *|(?=can't ))(.+)$");

  private static final int COMPLAINT = 200;
  private static final long LAST_WORDS = 500; // milliseconds

  private final Program program;
  private final Utterance utterance;
  private final Duration patience;
  private final Consumer<Ending> ended;
  private Optional<Process> process = Optional.empty();
  private boolean stopped;

  /// @param ended is told once
  Child(Program program, Utterance utterance, Duration patience, Consumer<Ending> ended) {
    this.program = program;
    this.utterance = utterance;
    this.patience = patience;
    this.ended = new Once(ended);
  }

  /// Starts it and stays with it until it has ended. On a thread of its own.
  void run() {
    try {
      Optional<Process> begun = begin();
      if (begun.isPresent()) {
        attend(begun.get());
      }
    } catch (IOException _) {
      fail("It can't be started.");
    } catch (InterruptedException _) {
      stop();
    }
  }

  @Override
  public void stop() {
    Optional<Process> running;
    synchronized (this) {
      stopped = true;
      running = process;
    }
    running.ifPresent(Processes::kill);
    ended.accept(new Ending.Stopped());
  }

  /// Empty where it was stopped before it began.
  private synchronized Optional<Process> begin() throws IOException {
    if (!stopped) {
      process =
          Optional.of(
              new ProcessBuilder(program.command(utterance))
                  .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                  .start());
    }
    return process;
  }

  private void attend(Process child) throws InterruptedException {
    CompletableFuture<String> complaints = Processes.reading(child.getErrorStream());
    Thread.ofVirtual().start(() -> tell(child));
    if (!child.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      Processes.kill(child);
      fail("It did not end in time.");
      return;
    }
    String complaint =
        complaints
            .completeOnTimeout("", LAST_WORDS, TimeUnit.MILLISECONDS)
            .exceptionally(_ -> "")
            .join();
    var error = ERROR.matcher(complaint);
    if (error.find()) {
      fail("It says: " + shortened(error.group(1)));
    } else if (child.exitValue() != 0) {
      fail("It ended with status " + child.exitValue() + ".");
    } else {
      ended.accept(new Ending.Said());
    }
  }

  /// A child that ends before it has read everything says how by its status.
  private void tell(Process child) {
    try (OutputStream in = child.getOutputStream()) {
      in.write(program.input(utterance).getBytes(StandardCharsets.UTF_8));
    } catch (IOException _) {
      LOG.fine(() -> program.name() + " did not read everything");
    }
  }

  private void fail(String how) {
    ended.accept(
        wasStopped()
            ? new Ending.Stopped()
            : new Ending.Failed(new Silence.Broken(program.name(), how)));
  }

  private synchronized boolean wasStopped() {
    return stopped;
  }

  private static String shortened(String complaint) {
    String line = complaint.strip();
    String end = line.endsWith(".") ? "" : ".";
    return line.length() > COMPLAINT ? line.substring(0, COMPLAINT) + "…" : line + end;
  }
}
