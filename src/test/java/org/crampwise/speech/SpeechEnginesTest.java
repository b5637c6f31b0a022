package org.crampwise.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.crampwise.speech.Machine.Kind;
import org.crampwise.speech.SpeechEngines.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which voice is chosen on which machine, and what is said where there is none.
class SpeechEnginesTest {
  private static final List<String> BOTH = List.of("en", "es");

  @TempDir private Path root;

  private Found find(Kind kind, Choice choice, List<String> languages) {
    var environment =
        Map.of("PATH", root.resolve("bin").toString(), "XDG_RUNTIME_DIR", root.toString());
    return new SpeechEngines(new Machine(kind, environment, root), Duration.ofSeconds(60))
        .find(choice, languages);
  }

  private static String chosen(Found found) {
    return switch (found) {
      case Found.Engine engine -> {
        engine.engine().close();
        yield engine.engine().name();
      }
      case Found.Nothing(Silence why) -> why.forStaff();
    };
  }

  private void loudspeaker() throws IOException {
    Files.createDirectories(root.resolve("dev/snd"));
    Files.createFile(root.resolve("dev/snd/pcmC0D0p"));
  }

  private void espeakNg() {
    Scripts.espeakNg(root.resolve("bin"), "");
  }

  private void say(String languages) {
    Scripts.write(root.resolve("bin/say"), "for l in " + languages + "; do echo \"V $l #\"; done");
  }

  private FakeDispatcher dispatcher() throws IOException {
    Files.createDirectories(root.resolve("speech-dispatcher"));
    return new FakeDispatcher(root.resolve("speech-dispatcher/speechd.sock"));
  }

  @Test
  void onLinuxItIsEspeakNg() throws IOException {
    loudspeaker();
    espeakNg();
    try (var _ = dispatcher()) {
      assertThat(chosen(find(Kind.LINUX, Choice.AUTO, BOTH))).isEqualTo("espeak-ng");
      assertThat(chosen(find(Kind.LINUX, Choice.SPEECH_DISPATCHER, BOTH)))
          .isEqualTo("speech-dispatcher");
    }
  }

  @Test
  void withoutEspeakNgItIsSpeechDispatcher() throws IOException {
    loudspeaker();
    try (var _ = dispatcher()) {
      assertThat(chosen(find(Kind.LINUX, Choice.AUTO, BOTH))).isEqualTo("speech-dispatcher");
    }
  }

  @Test
  void onMacOsItIsSay() {
    espeakNg();
    say("en_US es_MX");

    assertThat(chosen(find(Kind.MACOS, Choice.AUTO, BOTH))).isEqualTo("say");
    assertThat(chosen(find(Kind.MACOS, Choice.ESPEAK_NG, BOTH))).isEqualTo("espeak-ng");
  }

  @Test
  void itIsTheOneWithMostOfTheLanguages() {
    espeakNg();
    say("en_US");

    assertThat(chosen(find(Kind.MACOS, Choice.AUTO, List.of("en")))).isEqualTo("say");
    assertThat(chosen(find(Kind.MACOS, Choice.AUTO, BOTH))).isEqualTo("espeak-ng");
    assertThat(chosen(find(Kind.MACOS, Choice.AUTO, List.of("en", "fr")))).isEqualTo("say");
  }

  @Test
  void onWindowsItIsPowerShell() {
    Scripts.write(root.resolve("bin/powershell.exe"), "echo ready en-US es-MX; exec cat");

    assertThat(chosen(find(Kind.WINDOWS, Choice.AUTO, BOTH))).isEqualTo("SAPI");
  }

  @Test
  void aLanguageItHasNoVoiceForIsTold() throws IOException {
    loudspeaker();
    espeakNg();
    Found found = find(Kind.LINUX, Choice.AUTO, BOTH);

    assertThat(found.silence("es-MX")).isEmpty();
    assertThat(found.silence("sw"))
        .hasValueSatisfying(
            why ->
                assertThat(why.forStaff())
                    .startsWith("espeak-ng has no voice for Swahili. Install "));
  }

  @Test
  void noProgramIsTold() throws IOException {
    loudspeaker();

    assertThat(chosen(find(Kind.LINUX, Choice.AUTO, BOTH)))
        .startsWith("No program that speaks was found (espeak-ng, speech-dispatcher). Install ");
    assertThat(chosen(find(Kind.LINUX, Choice.ESPEAK_NG, BOTH)))
        .isEqualTo("No program that speaks was found (espeak-ng). Install espeak-ng.");
  }

  @Test
  void noSoundDeviceIsTold() {
    espeakNg();

    assertThat(chosen(find(Kind.LINUX, Choice.AUTO, BOTH)))
        .startsWith("There is no sound device. Plug in a loudspeaker");
  }

  @Test
  void aProgramThatDoesNotAnswerIsTold() throws IOException {
    loudspeaker();
    Scripts.write(root.resolve("bin/espeak-ng"), "exit 1");

    assertThat(chosen(find(Kind.LINUX, Choice.AUTO, BOTH)))
        .startsWith("espeak-ng does not work: It is there, but does not answer.");
  }

  @Test
  void noVoiceMayBeWanted() throws IOException {
    loudspeaker();
    espeakNg();

    assertThat(chosen(find(Kind.LINUX, Choice.NONE, BOTH)))
        .startsWith("The voice is switched off.");
  }

  @Test
  void aRecorderNeedsNoLoudspeaker() {
    Scripts.espeakNg(root.resolve("bin"), "cat >/dev/null; echo \"$@\" > \"$0.arguments\"");
    var engines =
        new SpeechEngines(
            new Machine(Kind.LINUX, Map.of("PATH", root.resolve("bin").toString()), root),
            Duration.ofSeconds(60));
    var endings = new Endings();
    if (engines.recorder(() -> Path.of("out.wav")) instanceof Found.Engine found) {
      found.engine().say(new Utterance("a", "en", Delivery.USUAL), endings);
    }

    assertThat(endings.next()).isEqualTo(new Ending.Said());
    assertThat(root.resolve("bin/espeak-ng.arguments")).content().endsWith("-w out.wav\n");
  }
}
