package org.crampwise.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A speech-dispatcher that answers as the real one does.
final class FakeDispatcher implements AutoCloseable {
  private static final String VOICES =
      """
      249-English (America)\ten-US\tnone\r
      249-Spanish (Latin America)\tes-419\tnone\r
      249 OK VOICE LIST SENT\r
      """;

  private final ServerSocketChannel server;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<SocketChannel> clients = new CopyOnWriteArrayList<>();
  private volatile String afterSpeaking = "702-%1$s\r\n702-1\r\n702 END\r\n";
  private int messages;

  FakeDispatcher(Path address) throws IOException {
    server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(address));
    Thread.ofVirtual().start(this::serve);
  }

  /// @param answer what follows each text, `%1$s` its number; nothing: it never ends
  void afterSpeaking(String answer) {
    afterSpeaking = answer;
  }

  /// Every line, texts as well.
  List<String> heard() {
    return List.copyOf(heard);
  }

  /// Breaks off.
  void hangUp() throws IOException {
    for (SocketChannel each : clients) {
      each.close();
    }
  }

  private void serve() {
    try {
      while (server.isOpen()) {
        SocketChannel client = server.accept();
        clients.add(client);
        Thread.ofVirtual().start(() -> serve(client));
      }
    } catch (IOException e) {
      heard.add("closed");
    }
  }

  private void serve(SocketChannel client) {
    try (var in = new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8))) {
      boolean text = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        heard.add(line);
        if (!text) {
          send(client, answer(line));
        } else if (line.equals(".")) {
          messages++;
          send(client, "225-%d\r\n225 OK MESSAGE QUEUED\r\n".formatted(messages));
          send(client, afterSpeaking.formatted(messages));
        }
        text = text ? !line.equals(".") : line.equals("SPEAK");
      }
    } catch (IOException e) {
      heard.add("closed");
    }
  }

  private static String answer(String line) {
    List<String> words = List.of(line.split(" ", -1));
    String set = words.size() > 2 ? words.get(2) : "";
    return switch (words.getFirst()) {
      case "SPEAK" -> "230 OK RECEIVING DATA\r\n";
      case "CANCEL" -> "210 OK CANCELED\r\n";
      case "LIST" -> VOICES;
      case "SET" ->
          switch (set) {
            case "CLIENT_NAME" -> "208 OK CLIENT NAME SET\r\n";
            case "NOTIFICATION" -> "220 OK NOTIFICATION SET\r\n";
            case "LANGUAGE" -> "201 OK LANGUAGE SET\r\n";
            case "PRIORITY" -> "202 OK PRIORITY SET\r\n";
            case "RATE" -> "203 OK RATE SET\r\n";
            case "PUNCTUATION" -> "205 OK PUNCTUATION SET\r\n";
            case "VOLUME" -> "218 OK VOLUME SET\r\n";
            default -> "500 ERR INVALID COMMAND\r\n";
          };
      default -> "500 ERR INVALID COMMAND\r\n";
    };
  }

  private static void send(SocketChannel client, String answer) throws IOException {
    client.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public void close() {
    try {
      server.close();
      hangUp();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
