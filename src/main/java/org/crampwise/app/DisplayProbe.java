package org.crampwise.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/// Tells before the toolkit starts whether it could open a window: once it has failed there is no
/// second try in the same process. Only Linux needs asking.
final class DisplayProbe {
  private static final Pattern DISPLAY = Pattern.compile("([^:]*):([0-9]{1,5})(\\.[0-9]+)?");
  private static final int FIRST_PORT = 6000;
  private static final int PATIENCE_MILLIS = 2000;

  private final boolean linux;
  private final Map<String, String> environment;
  private final Path sockets;
  private final BooleanSupplier gtk;

  /// @param sockets the folder of the X servers' sockets
  /// @param gtk whether GTK 3 is there
  DisplayProbe(String system, Map<String, String> environment, Path sockets, BooleanSupplier gtk) {
    this.linux = system.toLowerCase(Locale.ROOT).startsWith("linux");
    this.environment = Map.copyOf(environment);
    this.sockets = sockets;
    this.gtk = gtk;
  }

  static DisplayProbe of(String system, Map<String, String> environment) {
    return new DisplayProbe(
        system, environment, Path.of("/tmp/.X11-unix"), () -> Gtk.present("libgtk-3.so.0"));
  }

  /// Why no window can be opened; empty when one can.
  Optional<String> trouble() {
    if (!linux) {
      return Optional.empty();
    }
    String display = environment.getOrDefault("DISPLAY", "");
    if (display.isEmpty()) {
      return Optional.of(
          environment.containsKey("WAYLAND_DISPLAY")
              ? "there is no X display: this Wayland session has no XWayland"
              : "there is no display: DISPLAY is not set");
    }
    if (!answers(display)) {
      return Optional.of("the display " + display + " does not answer");
    }
    return gtk.getAsBoolean() ? Optional.empty() : Optional.of("GTK 3 is not installed");
  }

  private boolean answers(String display) {
    var written = DISPLAY.matcher(display);
    if (!written.matches()) {
      return false;
    }
    String host = written.group(1);
    int number = Integer.parseInt(written.group(2));
    boolean here = host.isEmpty() || host.equals("unix");
    return here
        ? socketAnswers(number) || abstractSocketExists(number)
        : portAnswers(host, FIRST_PORT + number);
  }

  private boolean socketAnswers(int number) {
    try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return channel.connect(UnixDomainSocketAddress.of(sockets.resolve("X" + number)));
    } catch (IOException _) {
      return false;
    }
  }

  /// Java can't connect to a socket without a file, but such a socket goes with its server.
  private boolean abstractSocketExists(int number) {
    Path table = Path.of("/proc/net/unix");
    String name = "@" + sockets.resolve("X" + number);
    try (var lines = Files.lines(table)) {
      return lines.anyMatch(line -> line.endsWith(" " + name));
    } catch (IOException _) {
      return false;
    }
  }

  private static boolean portAnswers(String host, int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
      return true;
    } catch (IOException | IllegalArgumentException _) {
      return false;
    }
  }
}
