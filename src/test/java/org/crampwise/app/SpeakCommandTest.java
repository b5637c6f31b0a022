package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.crampwise.speech.SpeechEngines;
import org.crampwise.station.StationFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// A script stands in for espeak-ng.
class SpeakCommandTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private void espeakNg(String speaking) throws IOException {
    Path file = folder.resolve("espeak-ng");
    Files.writeString(
        file,
        """
        #!/bin/sh
        [ "$1" = --voices ] && { echo ' 2  en-us  x'; echo ' 5  es-419  x'; exit 0; }
        echo "$@" > "$0.arguments"
        cat > "$0.in"
        %s
        """
            .formatted(speaking));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  private int speak(String in, String... args) {
    var terminal =
        new Terminal(
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    var environment =
        Map.of("PATH", "%s:/usr/bin:/bin".formatted(folder), "PULSE_SERVER", "unix:/none");
    var command =
        new SpeakCommand(
            terminal,
            new Settings(new StationFolders(folder, folder)),
            SpeechEngines.of("Linux", environment),
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)));
    return new CommandLine(command)
        .setExecutionExceptionHandler((failure, _, _) -> Failures.tell(terminal, failure))
        .execute(args);
  }

  private String settings(String text) throws IOException {
    return Files.writeString(folder.resolve("own.toml"), text).toString();
  }

  @Test
  void saysItsArguments() throws IOException {
    espeakNg("");

    assertThat(speak("", "--lang", "es", "310", "mg")).isZero();
    assertThat(folder.resolve("espeak-ng.in")).hasContent("310 miligramos");
    assertThat(folder.resolve("espeak-ng.arguments")).content().contains("-v es-419");
  }

  @Test
  void saysWhatComesInAsTheSettingsWantIt() throws IOException {
    espeakNg("");
    String file = settings("site.country = 'US'\n[sound]\nvolume = 5\nrate = 1");

    assertThat(speak("Call 911 — “now”.", "--config", file)).isZero();
    assertThat(folder.resolve("espeak-ng.in")).hasContent("Call 9 1 1 — “now”.");
    assertThat(folder.resolve("espeak-ng.arguments")).content().contains("-s 105 -a 200");
  }

  @Test
  void writesAFile() throws IOException {
    espeakNg("");
    Path wav = folder.resolve("out.wav");

    assertThat(speak("", "--out", wav.toString(), "Hello")).isZero();
    assertThat(folder.resolve("espeak-ng.arguments")).content().contains("-w " + wav);
  }

  @Test
  void aFileThatCanNotBeWrittenIsTold() throws IOException {
    espeakNg("echo \"Can't write to: 'out.wav'\" >&2");

    assertThat(speak("", "--out", "none/out.wav", "Hello")).isEqualTo(ExitStatus.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Can't write to");
  }

  @Test
  void noFileIsWrittenOver() throws IOException {
    espeakNg("");
    String file = settings("");

    assertThat(speak("", "--out", file, "Hello")).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(folder.resolve("espeak-ng.in")).doesNotExist();
  }

  @Test
  void aVoiceThatIsSwitchedOffIsTold() throws IOException {
    espeakNg("");
    for (String off : List.of("sound.enabled = false", "sound.voice = 'none'")) {
      err.reset();
      assertThat(speak("", "--config", settings(off), "Hello")).isEqualTo(ExitStatus.FAILED);
      assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("The voice is switched off.");
    }
  }

  @Test
  void aVoiceThatFailsIsTold() throws IOException {
    espeakNg("exit 4");

    assertThat(speak("", "Hello")).isEqualTo(ExitStatus.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("It ended with status 4.");
  }

  @Test
  void aMachineWithoutAVoiceIsTold() {
    assertThat(
            new CommandLine(
                    new SpeakCommand(
                        new Terminal(
                            System.out, new PrintStream(err, true, StandardCharsets.UTF_8)),
                        new Settings(new StationFolders(folder, folder)),
                        SpeechEngines.of("Linux", Map.of()),
                        new ByteArrayInputStream(new byte[0])))
                .execute("Hello"))
        .isEqualTo(ExitStatus.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("No program that speaks was found");
  }

  @Test
  void everyVoiceOfTheSettingsIsKnown() {
    assertThat(org.crampwise.station.KioskConfig.VOICES)
        .extracting(SpeechEngines.Choice::of)
        .containsExactly(SpeechEngines.Choice.values());
  }
}
