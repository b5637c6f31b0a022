package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayProbeTest {
  @TempDir private Path sockets;

  @Test
  void noDisplayIsTrouble() {
    assertThat(trouble(Map.of())).contains("there is no display: DISPLAY is not set");
    assertThat(trouble(Map.of("DISPLAY", ""))).contains("there is no display: DISPLAY is not set");
    assertThat(trouble(Map.of("WAYLAND_DISPLAY", "wayland-0")).orElseThrow())
        .contains("no XWayland");
  }

  @ParameterizedTest
  @ValueSource(strings = {":7", ":7.0", "unix:7", "localhost:59999", "nonsense", ":", "a:b:c"})
  void aDisplayThatDoesNotAnswerIsTrouble(String display) {
    assertThat(trouble(Map.of("DISPLAY", display)))
        .contains("the display " + display + " does not answer");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aServerOnItsSocketIsFine() throws IOException {
    try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(sockets.resolve("X7")));

      assertThat(trouble(Map.of("DISPLAY", ":7.0"))).isEmpty();
    }
  }

  @Test
  void aServerOnItsPortIsFine() throws IOException {
    try (var server = new ServerSocket(0)) {
      int number = server.getLocalPort() - 6000;

      assertThat(trouble(Map.of("DISPLAY", "localhost:" + number))).isEmpty();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void withoutGtkThereIsTrouble() throws IOException {
    try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(sockets.resolve("X7")));
      var probe = new DisplayProbe("Linux", Map.of("DISPLAY", ":7"), sockets, () -> false);

      assertThat(probe.trouble()).contains("GTK 3 is not installed");
    }
  }

  @Test
  void otherSystemsHaveADisplay() {
    assertThat(new DisplayProbe("Windows 11", Map.of(), sockets, () -> false).trouble()).isEmpty();
    assertThat(new DisplayProbe("Mac OS X", Map.of(), sockets, () -> false).trouble()).isEmpty();
  }

  @Test
  void aLibraryThatIsNotThereIsNotPresent() {
    assertThat(Gtk.present("libno-such-library.so.3")).isFalse();
  }

  private Optional<String> trouble(Map<String, String> environment) {
    return new DisplayProbe("Linux", environment, sockets, () -> true).trouble();
  }
}
