package org.crampwise.app;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Knocks at an X server as any X program does, and goes again. A toolkit that is turned away would
/// wait for ever.
final class XServer {
  private static final int PATIENCE_MILLIS = 2000;
  private static final int PROTOCOL = 11;
  private static final byte WELCOME = 1;
  private static final XAuthority NOTHING = new XAuthority("", "");

  enum Answer {
    WELCOME,
    REFUSED,
    SILENCE
  }

  private XServer() {}

  /// The server's best answer to what this user can show.
  static Answer knock(SocketAddress address, List<XAuthority> shown) {
    boolean other = shown.stream().anyMatch(it -> !it.protocol().equals(XAuthority.COOKIE));
    List<XAuthority> tries = new ArrayList<>(shown);
    tries.removeIf(it -> !it.protocol().equals(XAuthority.COOKIE));
    tries.add(NOTHING);
    Answer best = Answer.SILENCE;
    for (XAuthority each : tries) {
      Optional<Byte> reply = reply(address, each);
      if (reply.isEmpty()) {
        return Answer.SILENCE;
      }
      if (reply.get() == WELCOME) {
        return Answer.WELCOME;
      }
      best = Answer.REFUSED;
    }
    // Another protocol than cookies is the toolkit's to speak.
    return other ? Answer.WELCOME : best;
  }

  private static Optional<Byte> reply(SocketAddress address, XAuthority shown) {
    try (var selector = Selector.open();
        var channel = open(address)) {
      channel.configureBlocking(false);
      if (!channel.connect(address)) {
        channel.register(selector, SelectionKey.OP_CONNECT);
        selector.select(PATIENCE_MILLIS);
        if (!channel.finishConnect()) {
          return Optional.empty();
        }
      }
      channel.write(greeting(shown));
      channel.register(selector, SelectionKey.OP_READ);
      selector.select(PATIENCE_MILLIS);
      ByteBuffer first = ByteBuffer.allocate(1);
      return channel.read(first) == 1 ? Optional.of(first.get(0)) : Optional.empty();
    } catch (IOException | RuntimeException _) {
      return Optional.empty();
    }
  }

  private static SocketChannel open(SocketAddress address) throws IOException {
    return address instanceof UnixDomainSocketAddress
        ? SocketChannel.open(StandardProtocolFamily.UNIX)
        : SocketChannel.open();
  }

  /// The first message of the X protocol: byte order, version, and who asks.
  private static ByteBuffer greeting(XAuthority shown) {
    byte[] protocol = shown.protocol().getBytes(StandardCharsets.ISO_8859_1);
    byte[] secret = shown.secret().getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer message =
        ByteBuffer.allocate(12 + padded(protocol.length) + padded(secret.length))
            .order(ByteOrder.LITTLE_ENDIAN);
    message.putShort((short) 'l').putShort((short) PROTOCOL).putShort((short) 0);
    message.putShort((short) protocol.length).putShort((short) secret.length);
    message.putShort((short) 0);
    message.put(protocol).position(12 + padded(protocol.length));
    message.put(secret);
    return message.clear();
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }
}
