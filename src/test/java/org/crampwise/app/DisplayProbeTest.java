package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayProbeTest {
  private static final int REFUSED = 0;
  private static final int WELCOME = 1;

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
  void aServerThatLetsUsInIsFine() throws IOException {
    try (var _ = unixServer(_ -> WELCOME)) {
      assertThat(trouble(Map.of("DISPLAY", ":7.0"))).isEmpty();
    }
  }

  @Test
  void aServerOnAPortIsFine() throws IOException {
    try (var server = ServerSocketChannel.open().bind(new InetSocketAddress("localhost", 0))) {
      answer(server, _ -> WELCOME);
      int number = ((InetSocketAddress) server.getLocalAddress()).getPort() - 6000;

      assertThat(trouble(Map.of("DISPLAY", "localhost:" + number))).isEmpty();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aServerThatTurnsUsAwayIsTrouble() throws IOException {
    try (var _ = unixServer(_ -> REFUSED)) {
      assertThat(trouble(Map.of("DISPLAY", ":7", "HOME", sockets.toString())))
          .contains("the display :7 does not let this user in");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theCookieOfTheDisplayIsShown() throws IOException {
    Path file = sockets.resolve("authority");
    Files.write(
        file,
        concat(
            entry("6", "MIT-MAGIC-COOKIE-1", "wrong display"),
            entry("7", "MIT-MAGIC-COOKIE-1", "open sesame")));
    try (var _ =
        unixServer(
            said ->
                said.contains("MIT-MAGIC-COOKIE-1") && said.contains("open sesame")
                    ? WELCOME
                    : REFUSED)) {
      assertThat(trouble(Map.of("DISPLAY", ":7", "XAUTHORITY", file.toString()))).isEmpty();
      assertThat(trouble(Map.of("DISPLAY", ":7", "HOME", sockets.toString()))).isNotEmpty();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void anotherKindOfAuthorityIsLeftToTheToolkit() throws IOException {
    Path file = Files.write(sockets.resolve("authority"), entry("7", "XDM-AUTHORIZATION-1", "x"));
    try (var _ = unixServer(_ -> REFUSED)) {
      assertThat(trouble(Map.of("DISPLAY", ":7", "XAUTHORITY", file.toString()))).isEmpty();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void withoutGtkThereIsTrouble() throws IOException {
    try (var _ = unixServer(_ -> WELCOME)) {
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

  private ServerSocketChannel unixServer(ToIntFunction<String> reply) throws IOException {
    var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(sockets.resolve("X7")));
    answer(server, reply);
    return server;
  }

  /// Answers each greeting with the first byte of an X server's reply, until it is closed.
  private static void answer(ServerSocketChannel server, ToIntFunction<String> reply) {
    Thread.ofVirtual()
        .start(
            () -> {
              while (server.isOpen()) {
                try (var client = server.accept()) {
                  ByteBuffer greeting = ByteBuffer.allocate(256);
                  client.read(greeting);
                  String said =
                      new String(
                          greeting.array(), 0, greeting.position(), StandardCharsets.US_ASCII);
                  client.write(ByteBuffer.wrap(new byte[] {(byte) reply.applyAsInt(said)}));
                } catch (IOException _) {
                  return; // The test is over.
                }
              }
            });
  }

  private static byte[] entry(String display, String protocol, String secret) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeShort(256);
      for (String field : List.of("host", display, protocol, secret)) {
        out.writeUTF(field);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] concat(byte[] one, byte[] other) {
    return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
  }
}
