package org.crampwise.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The protocol of speech-dispatcher: a line each way, answered by lines that begin with a number.
/// See the SSIP manual of the Free(b)soft project.
final class Ssip implements AutoCloseable {
  private static final Pattern LINE = Pattern.compile("([0-9]{3})([- ])(.*)");

  /// Messages that nobody asked for begin with 7.
  private static final int EVENT = 700;

  /// Told to whoever waits for an answer when none can come; no answer has this code.
  private static final Message NOTHING = new Message(0, List.of());

  private final SocketChannel socket;
  private final Duration patience;
  private final Consumer<Message> events;
  private final Runnable lost;
  private final BlockingQueue<Message> answers = new LinkedBlockingQueue<>();

  /// Nothing more can come.
  private volatile boolean ended;

  /// @param lines all but the last, which is for people
  record Message(int code, List<String> lines) {
    Message {
      lines = List.copyOf(lines);
    }

    String first() {
      return lines.isEmpty() ? "" : lines.getFirst();
    }
  }

  private Ssip(SocketChannel socket, Duration patience, Consumer<Message> events, Runnable lost) {
    this.socket = socket;
    this.patience = patience;
    this.events = events;
    this.lost = lost;
  }

  /// @param events are told on a thread of its own
  /// @param lost is told once, when nothing more can come
  static Ssip connect(Path address, Duration patience, Consumer<Message> events, Runnable lost)
      throws IOException {
    var ssip =
        new Ssip(SocketChannel.open(UnixDomainSocketAddress.of(address)), patience, events, lost);
    Thread.ofVirtual().name("speech-dispatcher").start(ssip::listen);
    return ssip;
  }

  /// Says something and waits for the answer.
  ///
  /// @throws IOException if there is none, or another than the code it should have
  Message ask(int code, String line) throws IOException {
    answers.clear();
    if (ended) {
      throw new IOException("nobody answers");
    }
    send(line);
    return answer(code);
  }

  /// Without waiting for the answer, which is lost.
  void send(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      socket.write(bytes);
    }
  }

  private Message answer(int code) throws IOException {
    try {
      Message answer = answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (answer == null || answer.code() != code) {
        throw new IOException("no answer " + code);
      }
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private void listen() {
    try (var in = new BufferedReader(Channels.newReader(socket, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
          break; // This is not the protocol.
        }
        if (parts.group(2).equals("-")) {
          lines.add(parts.group(3));
        } else {
          take(new Message(Integer.parseInt(parts.group(1)), lines));
          lines.clear();
        }
      }
    } catch (IOException _) {
      close(); // Whoever waits is told below.
    }
    ended = true;
    answers.add(NOTHING);
    lost.run();
  }

  private void take(Message message) {
    if (message.code() >= EVENT && message.code() < EVENT + 100) {
      events.accept(message);
    } else {
      answers.add(message);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException _) {
      return;
    }
  }
}
