package org.crampwise.handout;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// What CUPS keeps of a job that is done: the page itself, for a day. `cancel` can't take that
/// back; the same socket can, asked in IPP (RFC 8011) with the attribute `purge-job` of CUPS.
final class Spool {
  /// Where CUPS listens on Linux.
  static final Path SOCKET = Path.of("/run/cups/cups.sock");

  private static final short VERSION = 0x0200;
  private static final short CANCEL_JOB = 0x0008;
  private static final int OPERATION_ATTRIBUTES = 0x01;
  private static final int END = 0x03;
  private static final int BOOLEAN = 0x22;
  private static final int NAME = 0x42;
  private static final int URI = 0x45;
  private static final int CHARSET = 0x47;
  private static final int LANGUAGE = 0x48;

  private final Path socket;
  private final String user;

  /// @param socket of CUPS
  /// @param user whose job it is
  Spool(Path socket, String user) {
    this.socket = socket;
    this.user = user;
  }

  /// Of this machine.
  static Spool local() {
    return new Spool(SOCKET, System.getProperty("user.name", ""));
  }

  /// Forgets a job and its page.
  ///
  /// @return whether that was done
  boolean forget(int job) {
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      ByteBuffer request = ByteBuffer.wrap(request(job));
      while (request.hasRemaining()) {
        channel.write(request);
      }
      ByteBuffer answer = ByteBuffer.allocate(4096);
      while (channel.read(answer) > 0 && answer.hasRemaining()) {
        // Until it closes: it was asked to.
      }
      return isGood(answer.array(), answer.position());
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private byte[] request(int job) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream body = new DataOutputStream(bytes);
    body.writeShort(VERSION);
    body.writeShort(CANCEL_JOB);
    body.writeInt(1);
    body.writeByte(OPERATION_ATTRIBUTES);
    attribute(body, CHARSET, "attributes-charset", bytes("utf-8"));
    attribute(body, LANGUAGE, "attributes-natural-language", bytes("en"));
    attribute(body, URI, "job-uri", bytes("ipp://localhost/jobs/" + job));
    attribute(body, NAME, "requesting-user-name", bytes(user));
    attribute(body, BOOLEAN, "purge-job", new byte[] {1});
    body.writeByte(END);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(
        bytes(
            String.join(
                "\r\n",
                "POST /jobs/ HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/ipp",
                // The socket itself tells who asks.
                "Authorization: PeerCred " + user,
                "Content-Length: " + bytes.size(),
                "Connection: close",
                "",
                "")));
    bytes.writeTo(whole);
    return whole.toByteArray();
  }

  private static void attribute(DataOutputStream body, int kind, String name, byte[] value)
      throws IOException {
    body.writeByte(kind);
    body.writeShort(name.length());
    body.write(bytes(name));
    body.writeShort(value.length);
    body.write(value);
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  /// Whether it was understood, and of the answer's status the first byte says so.
  private static boolean isGood(byte[] answer, int length) {
    String told = new String(answer, 0, length, StandardCharsets.ISO_8859_1);
    int body = told.indexOf("\r\n\r\n") + 4;
    return told.startsWith("HTTP/1.1 200") && body + 3 < length && answer[body + 2] == 0;
  }
}
