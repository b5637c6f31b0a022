package org.crampwise.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
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

  private final boolean linux;
  private final Map<String, String> environment;
  private final Path sockets;
  private final BooleanSupplier gtk;
  private final Once<Optional<String>> trouble = new Once<>(this::probe);

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

  /// Why no window can be opened; empty when one can. Looked for once; any thread may ask.
  Optional<String> trouble() {
    return trouble.get();
  }

  private Optional<String> probe() {
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
    return switch (answer(display)) {
      case SILENCE -> Optional.of("the display " + display + " does not answer");
      case REFUSED -> Optional.of("the display " + display + " does not let this user in");
      case WELCOME -> gtk.getAsBoolean() ? Optional.empty() : Optional.of("GTK 3 is not installed");
    };
  }

  private XServer.Answer answer(String display) {
    var written = DISPLAY.matcher(display);
    if (!written.matches()) {
      return XServer.Answer.SILENCE;
    }
    String host = written.group(1);
    int number = Integer.parseInt(written.group(2));
    boolean here = host.isEmpty() || host.equals("unix");
    if (here && !Files.exists(socket(number)) && abstractSocketExists(number)) {
      return XServer.Answer.WELCOME;
    }
    try {
      SocketAddress address =
          here
              ? UnixDomainSocketAddress.of(socket(number))
              : new InetSocketAddress(host, FIRST_PORT + number);
      return XServer.knock(address, XAuthority.of(number, environment));
    } catch (IllegalArgumentException _) {
      return XServer.Answer.SILENCE; // No port has such a number.
    }
  }

  private Path socket(int number) {
    return sockets.resolve("X" + number);
  }

  /// Java can't connect to a socket without a file, but such a socket goes with its server.
  private boolean abstractSocketExists(int number) {
    try (var lines = Files.lines(Path.of("/proc/net/unix"))) {
      return lines.anyMatch(line -> line.endsWith(" @" + socket(number)));
    } catch (IOException _) {
      return false;
    }
  }
}
