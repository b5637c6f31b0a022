package org.crampwise.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineTest {
  @TempDir private Path root;

  private Machine linux(Map<String, String> environment) {
    return new Machine(Machine.Kind.LINUX, environment, root);
  }

  private Path file(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.createFile(file);
  }

  @ParameterizedTest
  @CsvSource({"Linux, LINUX", "Windows 11, WINDOWS", "Mac OS X, MACOS", "FreeBSD, LINUX"})
  void isKnownByItsName(String name, Machine.Kind kind) {
    assertThat(Machine.of(name, Map.of()).kind()).isEqualTo(kind);
  }

  @Test
  void aProgramIsFoundWhereItCanBeRun() throws IOException {
    file("first/espeak-ng"); // can't be run
    Files.createDirectories(root.resolve("second/espeak-ng"));
    Path third = Scripts.write(root.resolve("third/espeak-ng"), "");
    String path = ":%1$s/first:%1$s/none:%1$s/second:%1$s/third".formatted(root);

    assertThat(linux(Map.of("PATH", path)).program("espeak-ng")).contains(third);
    assertThat(linux(Map.of("PATH", path)).program("say")).isEmpty();
    assertThat(linux(Map.of()).program("espeak-ng")).isEmpty();
  }

  @Test
  void windowsHasItsOwnNames() {
    Path shell = Scripts.write(root.resolve("System32/WindowsPowerShell/v1.0/powershell.exe"), "");
    Path other = Scripts.write(root.resolve("bin/powershell.exe"), "");
    var found =
        new Machine(
            Machine.Kind.WINDOWS, Map.of("SYSTEMROOT", root.toString(), "Path", "x;"), root);
    var elsewhere =
        new Machine(Machine.Kind.WINDOWS, Map.of("Path", "x;" + root.resolve("bin")), root);

    assertThat(found.powerShell()).contains(shell);
    assertThat(elsewhere.powerShell()).contains(other);
  }

  @Test
  void aMachineWithoutAnythingToPlayOnHasNoSound() throws IOException {
    assertThat(linux(Map.of()).hasSound()).isFalse();

    file("dev/snd/controlC0");
    file("dev/snd/pcmC0D0c");
    file("dev/snd/timer");

    assertThat(linux(Map.of("XDG_RUNTIME_DIR", root.toString())).hasSound()).isFalse();
  }

  @Test
  void aCardThatPlaysIsSound() throws IOException {
    file("dev/snd/pcmC1D3p");

    assertThat(linux(Map.of()).hasSound()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"session/pulse/native", "session/pipewire-0", "run/pulse/native"})
  void aSoundServerIsSound(String socket) throws IOException {
    file(socket);
    String session = root.resolve("session").toString();

    assertThat(linux(Map.of("XDG_RUNTIME_DIR", session)).hasSound()).isTrue();
  }

  @Test
  void aSoundServerElsewhereIsSound() {
    assertThat(linux(Map.of("PULSE_SERVER", "unix:/x")).hasSound()).isTrue();
  }

  @Test
  void otherSystemsAreNotAsked() {
    assertThat(new Machine(Machine.Kind.MACOS, Map.of(), root).hasSound()).isTrue();
    assertThat(new Machine(Machine.Kind.WINDOWS, Map.of(), root).hasSound()).isTrue();
  }

  @Test
  void speechDispatcherIsWhereItsSocketIs() throws IOException {
    Path usual = file("session/speech-dispatcher/speechd.sock");
    Path other = file("other.sock");
    String session = root.resolve("session").toString();

    assertThat(linux(Map.of("XDG_RUNTIME_DIR", session)).speechDispatcher()).contains(usual);
    assertThat(
            linux(Map.of("XDG_RUNTIME_DIR", session, "SPEECHD_ADDRESS", "unix_socket:" + other))
                .speechDispatcher())
        .contains(other);
    assertThat(linux(Map.of("XDG_RUNTIME_DIR", "/none")).speechDispatcher()).isEmpty();
    assertThat(linux(Map.of()).speechDispatcher()).isEmpty();
  }
}
