package org.crampwise.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.crampwise.thread.OwnThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechDispatcherTest {
  private static final Utterance WORDS = new Utterance("¿Le duele?", "es", new Delivery(1, 5));

  @TempDir private Path folder;
  private final Endings endings = new Endings();
  private Optional<FakeDispatcher> server = Optional.empty();
  private Optional<SpeechEngine> made = Optional.empty();

  @BeforeEach
  void start() throws IOException {
    server = Optional.of(new FakeDispatcher(folder.resolve("socket")));
  }

  @AfterEach
  void close() {
    made.ifPresent(SpeechEngine::close);
    server().close();
  }

  private FakeDispatcher server() {
    return server.orElseThrow();
  }

  private SpeechEngine engine() throws IOException {
    return engine(Patience.USUAL);
  }

  private SpeechEngine engine(Patience patience) throws IOException {
    SpeechEngine engine =
        DialogueEngine.open(
            SpeechDispatcher.NAME,
            ear -> SpeechDispatcher.open(folder.resolve("socket"), Duration.ofSeconds(60), ear),
            patience,
            OwnThread.start("test"));
    made = Optional.of(engine);
    return engine;
  }

  @Test
  void tellsItsLanguages() throws IOException {
    assertThat(engine().languages()).containsExactlyInAnyOrder("en", "es");
  }

  @Test
  void saysItsText() throws IOException {
    engine().say(WORDS, endings);

    assertThat(endings.next()).isEqualTo(new Ending.Said());
    assertThat(server().heard())
        .containsSequence(
            "SET SELF LANGUAGE es-419",
            "SET SELF RATE -50",
            "SET SELF VOLUME 100",
            "SPEAK",
            "¿Le duele?",
            ".");
  }

  @Test
  void aTextCanNotEndItself() throws IOException {
    engine().say(new Utterance(".\r\n.\r\nQUIT", "en", Delivery.USUAL), endings);

    assertThat(endings.next()).isEqualTo(new Ending.Said());
    assertThat(server().heard()).containsSequence("SPEAK", ".. . QUIT", ".");
  }

  @Test
  void saysOneThingAfterAnother() throws IOException {
    SpeechEngine engine = engine();
    engine.say(WORDS, endings);
    assertThat(endings.next()).isEqualTo(new Ending.Said());
    engine.say(WORDS, endings);

    assertThat(endings.next()).isEqualTo(new Ending.Said());
  }

  @Test
  void isStopped() throws IOException {
    server().afterSpeaking("");
    Speaking speaking = engine().say(WORDS, endings);
    waitFor(".");
    speaking.stop();

    assertThat(endings.next()).isEqualTo(new Ending.Stopped());
    waitFor("CANCEL SELF");
  }

  @Test
  void whatSomebodyElseStopsIsStopped() throws IOException {
    server().afterSpeaking("703-%1$s\r\n703-1\r\n703 CANCELED\r\n");
    engine().say(WORDS, endings);

    assertThat(endings.next()).isEqualTo(new Ending.Stopped());
  }

  @Test
  void whatIsSaidOfOthersIsNotListenedTo() throws IOException {
    server().afterSpeaking("702-99\r\n702-1\r\n702 END\r\n702-%1$s\r\n702-1\r\n702 END\r\n");
    engine().say(WORDS, endings);

    assertThat(endings.next()).isEqualTo(new Ending.Said());
  }

  @Test
  void aServerThatBreaksOffIsToldAndComesBack() throws IOException {
    server().afterSpeaking("");
    SpeechEngine engine = engine();
    engine.say(WORDS, endings);
    waitFor(".");
    server().hangUp();
    assertThat(endings.failure()).contains("It ended by itself.");

    server().afterSpeaking("702-%1$s\r\n702-1\r\n702 END\r\n");
    engine.say(WORDS, endings);

    assertThat(endings.next()).isEqualTo(new Ending.Said());
  }

  @Test
  void aServerThatNeverEndsIsTold() throws IOException {
    server().afterSpeaking("");
    engine(_ -> Duration.ofMillis(100)).say(WORDS, endings);

    assertThat(endings.failure()).contains("It did not end in time.");
  }

  @Test
  void aServerThatIsGoneIsTold() throws IOException {
    SpeechEngine engine = engine();
    server().close();
    engine.say(WORDS, endings);

    assertThat(endings.failure()).contains("speech-dispatcher does not work");
  }

  @Test
  void whatSpeaksNoSsipIsNoVoice() throws IOException {
    assertThatThrownBy(
            () -> SpeechDispatcher.open(folder.resolve("none"), Duration.ofSeconds(60), _ -> {}))
        .isInstanceOf(IOException.class);
  }

  @Test
  void closedItSaysNoMore() throws IOException {
    SpeechEngine engine = engine();
    engine.close();
    engine.say(WORDS, endings);

    assertThat(endings.next()).isEqualTo(new Ending.Stopped());
  }

  private void waitFor(String line) {
    Waiting.until(line, () -> server().heard().contains(line));
  }
}
