package org.crampwise.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.crampwise.thread.OwnThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shell script stands in for PowerShell: it speaks as `sapi.ps1` does.
class SapiTest {
  private static final Utterance WORDS = new Utterance("¿Le duele?", "es", new Delivery(1, 5));

  /// Says everything at once.
  private static final String GOOD =
      """
      for last in "$@"; do :; done
      echo "$last" > "$0.script"
      echo 'ready en-US es-MX'
      while read -r word name rest; do
        echo "$word $name $rest" >> "$0.heard"
        [ "$word" != say ] || echo "said $name"
      done
      """;

  @TempDir private Path folder;
  private final Endings endings = new Endings();
  private Optional<SpeechEngine> made = Optional.empty();

  @AfterEach
  void close() {
    made.ifPresent(SpeechEngine::close);
  }

  private SpeechEngine engine(String script) throws IOException {
    Path shell = Scripts.write(folder.resolve("shell"), script);
    SpeechEngine engine =
        DialogueEngine.open(
            Sapi.NAME,
            ear -> Sapi.open(shell, Duration.ofSeconds(60), ear),
            Patience.USUAL,
            OwnThread.start("test"));
    made = Optional.of(engine);
    return engine;
  }

  @Test
  void saysItsText() throws IOException {
    SpeechEngine engine = engine(GOOD);
    engine.say(WORDS, endings);

    assertThat(endings.next()).isEqualTo(new Ending.Said());
    assertThat(engine.languages()).containsExactlyInAnyOrder("en", "es");
    assertThat(folder.resolve("shell.heard"))
        .hasContent(
            "say 1 -4 100 es "
                + Base64.getEncoder()
                    .encodeToString(WORDS.text().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void givesPowerShellItsScript() throws IOException {
    engine(GOOD);
    String encoded = Files.readString(folder.resolve("shell.script")).strip();

    assertThat(new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_16LE))
        .contains("System.Speech.Synthesis.SpeechSynthesizer")
        .matches("\\p{ASCII}*")
        .as("PowerShell would read our lines itself")
        .doesNotContainIgnoringCase("$input");
  }

  @Test
  void isStopped() throws IOException {
    SpeechEngine engine =
        engine(
            """
            echo 'ready en-US'
            while read -r word name rest; do
              [ "$word" = say ] && touch "$0.speaks"
              [ "$word" = stop ] && touch "$0.stopped"
            done
            """);
    Speaking speaking = engine.say(WORDS, endings);
    waitFor("shell.speaks");
    speaking.stop();

    assertThat(endings.next()).isEqualTo(new Ending.Stopped());
    waitFor("shell.stopped");
  }

  @Test
  void aRefusalIsTold() throws IOException {
    engine("echo ready en-US\nread -r word name rest\necho \"failed $name\"\nexec cat >/dev/null\n")
        .say(WORDS, endings);

    assertThat(endings.failure()).contains("It refused the text.");
  }

  @Test
  void aShellThatEndsIsToldAndStartedAnew() throws IOException {
    SpeechEngine engine =
        engine(
            """
            echo 'ready en-US'
            read -r word name rest
            [ -e "$0.second" ] || { touch "$0.second"; exit 1; }
            echo "said $name"
            exec cat >/dev/null
            """);
    engine.say(WORDS, endings);
    assertThat(endings.failure()).contains("It ended by itself.");

    engine.say(WORDS, endings);

    assertThat(endings.next()).isEqualTo(new Ending.Said());
  }

  @Test
  void noSoundDeviceIsTold() {
    assertThatThrownBy(() -> engine("echo silent"))
        .isInstanceOfSatisfying(
            SilenceException.class,
            e -> assertThat(e.why()).isEqualTo(new Silence.NoSoundDevice()));
  }

  @Test
  void aShellThatMayNotDoThisIsTold() {
    assertThatThrownBy(() -> engine("echo Cannot create type. >&2; exit 1"))
        .isInstanceOf(IOException.class);
  }

  private void waitFor(String file) {
    Waiting.until(file, () -> Files.exists(folder.resolve(file)));
  }
}
