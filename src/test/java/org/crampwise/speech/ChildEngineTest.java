package org.crampwise.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A child of the engine is a script here, so that what becomes of it can be chosen.
class ChildEngineTest {
  private static final Utterance WORDS =
      new Utterance("¿Le duele? نعم — “B12”.", "es", Delivery.USUAL);

  /// Tells that it runs, and which process it is, then waits to be killed.
  private static final String HANGS = "echo $$ > \"$0.pid.new\"; mv \"$0.pid.new\" \"$0.pid\"\n";

  @TempDir private Path folder;
  private final Endings endings = new Endings();
  private Optional<ChildEngine> made = Optional.empty();
  private Path program = Path.of("");

  @BeforeEach
  void place() {
    program = folder.resolve("espeak-ng");
  }

  @AfterEach
  void close() {
    made.ifPresent(ChildEngine::close);
  }

  private ChildEngine engine(String script) {
    return engine(script, Patience.USUAL);
  }

  private ChildEngine engine(String script, Patience patience) {
    Scripts.write(program, script);
    var engine =
        new ChildEngine(
            new EspeakNg(program, List.of("en-us", "es-419"), Optional::empty), patience);
    made = Optional.of(engine);
    return engine;
  }

  private ProcessHandle child() throws IOException {
    Path file = folder.resolve("espeak-ng.pid");
    Waiting.until("the child", () -> Files.exists(file));
    return ProcessHandle.of(Long.parseLong(Files.readString(file).strip())).orElseThrow();
  }

  @Test
  void theWordsAreReadAndNotOnTheCommandLine() throws IOException {
    engine("cat > \"$0.in\"; echo \"$@\" > \"$0.arguments\"").say(WORDS, endings);

    assertThat(endings.next()).isEqualTo(new Ending.Said());
    assertThat(folder.resolve("espeak-ng.in")).hasContent(WORDS.text());
    assertThat(folder.resolve("espeak-ng.arguments"))
        .hasContent("--stdin -b 1 -v es-419 -s 155 -a 100");
  }

  @Test
  void endsOnce() {
    Speaking speaking = engine("cat >/dev/null").say(WORDS, endings);
    assertThat(endings.next()).isEqualTo(new Ending.Said());

    speaking.stop();

    assertThat(endings.isEmpty()).isTrue();
  }

  @Test
  void aBadEndIsTold() {
    engine("cat >/dev/null; exit 5").say(WORDS, endings);

    assertThat(endings.failure()).contains("espeak-ng", "status 5");
  }

  /// As espeak-ng does without a sound device: it complains, and ends well.
  @Test
  void anErrorIsABadEndToo() {
    engine("cat >/dev/null; echo ALSA lib: no card >&2; echo 'error: No such file' >&2")
        .say(WORDS, endings);

    assertThat(endings.failure()).contains("It says: No such file.");
  }

  @Test
  void otherComplaintsAreNoBadEnd() {
    engine("cat >/dev/null; echo ALSA lib: unknown errors may follow >&2").say(WORDS, endings);

    assertThat(endings.next()).isEqualTo(new Ending.Said());
  }

  @Test
  void aChildThatReadsNothingCanEndWell() {
    engine("exit 0").say(new Utterance("a ".repeat(99_999), "en", Delivery.USUAL), endings);

    assertThat(endings.next()).isEqualTo(new Ending.Said());
  }

  @Test
  void aChildThatComplainsWithoutEndIsHeardOut() {
    engine("cat >/dev/null; yes complaint | head -n 99999 >&2").say(WORDS, endings);

    assertThat(endings.next()).isEqualTo(new Ending.Said());
  }

  @Test
  void aProgramThatIsGoneIsTold() throws IOException {
    ChildEngine engine = engine("exit 0");
    Files.delete(program);
    engine.say(WORDS, endings);

    assertThat(endings.failure()).contains("It can't be started.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"exec sleep 600", "sleep 600"})
  void stoppedItIsKilledWithItsOwnChildren(String hang) throws Exception {
    Speaking speaking = engine(HANGS + hang).say(WORDS, endings);
    ProcessHandle child = child();
    List<ProcessHandle> all = Stream.concat(Stream.of(child), child.descendants()).toList();

    speaking.stop();

    assertThat(endings.next()).isEqualTo(new Ending.Stopped());
    for (ProcessHandle each : all) {
      each.onExit().get(60, TimeUnit.SECONDS);
    }
  }

  @Test
  void aHungChildIsKilled() throws Exception {
    engine(HANGS + "exec sleep 600", _ -> Duration.ofMillis(300)).say(WORDS, endings);
    ProcessHandle child = child();

    assertThat(endings.failure()).contains("It did not end in time.");
    child.onExit().get(60, TimeUnit.SECONDS);
  }

  @Test
  void theNextWaitsUntilTheOneBeforeIsGone() {
    ChildEngine engine =
        engine(
            """
            cat >/dev/null
            mkdir "$0.busy" || exit 7
            [ -e "$0.second" ] || { touch "$0.second"; sleep 0.3; }
            rmdir "$0.busy"
            """);
    engine.say(WORDS, endings);
    engine.say(WORDS, endings);

    assertThat(endings.next()).isEqualTo(new Ending.Said());
    assertThat(endings.next()).isEqualTo(new Ending.Said());
  }

  @Test
  void closedItStopsAndSaysNoMore() throws Exception {
    ChildEngine engine = engine(HANGS + "exec sleep 600");
    engine.say(WORDS, endings);
    ProcessHandle child = child();
    engine.close();
    assertThat(endings.next()).isEqualTo(new Ending.Stopped());
    child.onExit().get(60, TimeUnit.SECONDS);

    engine.say(WORDS, endings);

    assertThat(endings.next()).isEqualTo(new Ending.Stopped());
  }
}
