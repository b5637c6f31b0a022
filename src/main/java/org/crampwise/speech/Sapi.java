package org.crampwise.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.logging.Logger;

/// The voices of Windows, by a PowerShell that stays: to start one takes longer than a sentence.
/// What is said both ways is told in `sapi.ps1`.
final class Sapi implements Dialogue {
  static final String NAME = "SAPI";

  private static final Logger LOG = Logger.getLogger(Sapi.class.getName());
  private static final List<Integer> RATES = List.of(-4, -2, 0, 2, 4);

  private final Process child;
  private final Consumer<Heard> ear;
  private final CompletableFuture<List<String>> ready = new CompletableFuture<>();
  private Set<String> languages = Set.of();
  private int said;

  private Sapi(Process child, Consumer<Heard> ear) {
    this.child = child;
    this.ear = ear;
  }

  /// @param shell PowerShell
  static Dialogue open(Path shell, Duration patience, Consumer<Heard> ear) throws IOException {
    Process child =
        new ProcessBuilder(
                shell.toString(),
                "-NoLogo",
                "-NoProfile",
                "-NonInteractive",
                "-EncodedCommand",
                Base64.getEncoder().encodeToString(script().getBytes(StandardCharsets.UTF_16LE)))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var sapi = new Sapi(child, ear);
    Thread.ofVirtual().name(NAME).start(sapi::listen);
    try {
      sapi.languages = VoiceTags.codes(sapi.ready.get(patience.toMillis(), TimeUnit.MILLISECONDS));
      return sapi;
    } catch (ExecutionException | TimeoutException e) {
      sapi.close();
      throw e.getCause() instanceof IOException known ? known : new IOException(e);
    } catch (InterruptedException e) {
      sapi.close();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static String script() throws IOException {
    try (InputStream script =
        Objects.requireNonNull(Sapi.class.getResourceAsStream("sapi.ps1"), "no sapi.ps1")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public Set<String> languages() {
    return languages;
  }

  @Override
  public String say(Utterance utterance) throws IOException {
    String name = Integer.toString(++said);
    byte[] text = SafeText.of(utterance.text()).getBytes(StandardCharsets.UTF_8);
    Delivery delivery = utterance.delivery();
    send(
        "say %s %d %d %s %s"
            .formatted(
                name,
                delivery.atRate(RATES),
                delivery.percent(),
                utterance.language(),
                Base64.getEncoder().encodeToString(text)));
    return name;
  }

  @Override
  public void stop() throws IOException {
    send("stop");
  }

  @Override
  public void close() {
    Processes.kill(child);
  }

  private void send(String line) throws IOException {
    OutputStream out = child.getOutputStream();
    out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private void listen() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(child.getInputStream(), StandardCharsets.US_ASCII))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        heard(List.of(line.strip().split(" ")));
      }
    } catch (IOException _) {
      close(); // It is told below that it is lost.
    }
    ready.completeExceptionally(new IOException("it ended before it was ready"));
    ear.accept(new Heard.Lost());
  }

  private void heard(List<String> words) {
    String name = words.getLast();
    switch (words.getFirst()) {
      case "ready" -> ready.complete(words.subList(1, words.size()));
      case "silent" ->
          ready.completeExceptionally(new SilenceException(new Silence.NoSoundDevice()));
      case "said" -> ear.accept(new Heard.Said(name));
      case "stopped" -> ear.accept(new Heard.Stopped(name));
      case "failed" -> ear.accept(new Heard.Failed(name, "It refused the text."));
      default -> LOG.fine("PowerShell says something of its own");
    }
  }
}
