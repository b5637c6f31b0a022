package org.crampwise.speech;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// speech-dispatcher, the voice of a Linux desktop, by its socket.
final class SpeechDispatcher implements Dialogue {
  static final String NAME = "speech-dispatcher";

  private static final int CLIENT_NAMED = 208;
  private static final int NOTIFICATION_SET = 220;
  private static final int LANGUAGE_SET = 201;
  private static final int PRIORITY_SET = 202;
  private static final int RATE_SET = 203;
  private static final int PUNCTUATION_SET = 205;
  private static final int VOLUME_SET = 218;
  private static final int VOICES = 249;
  private static final int RECEIVING = 230;
  private static final int QUEUED = 225;
  private static final int CANCELED = 210;
  private static final int END = 702;
  private static final int CANCEL = 703;

  /// From -100 to 100, where 0 is its own.
  private static final List<Integer> RATES = List.of(-50, -30, -10, 15, 45);

  private final Ssip ssip;
  private final List<String> voices;

  private SpeechDispatcher(Ssip ssip, List<String> voices) {
    this.ssip = ssip;
    this.voices = voices;
  }

  /// @param address its socket
  static Dialogue open(Path address, Duration patience, Consumer<Heard> ear) throws IOException {
    Ssip ssip =
        Ssip.connect(
            address, patience, event -> tell(event, ear), () -> ear.accept(new Heard.Lost()));
    try {
      ssip.ask(CLIENT_NAMED, "SET SELF CLIENT_NAME kiosk:crampwise:main");
      ssip.ask(NOTIFICATION_SET, "SET SELF NOTIFICATION END ON");
      ssip.ask(NOTIFICATION_SET, "SET SELF NOTIFICATION CANCEL ON");
      ssip.ask(PRIORITY_SET, "SET SELF PRIORITY TEXT");
      ssip.ask(PUNCTUATION_SET, "SET SELF PUNCTUATION NONE");
      List<String> voices =
          ssip.ask(VOICES, "LIST SYNTHESIS_VOICES").lines().stream()
              .map(line -> line.split("\t"))
              .filter(columns -> columns.length > 1)
              .map(columns -> columns[1].toLowerCase(Locale.ROOT))
              .distinct()
              .toList();
      return new SpeechDispatcher(ssip, voices);
    } catch (IOException e) {
      ssip.close();
      throw e;
    }
  }

  @Override
  public Set<String> languages() {
    return VoiceTags.codes(voices);
  }

  @Override
  public String say(Utterance utterance) throws IOException {
    Delivery delivery = utterance.delivery();
    String voice = VoiceTags.best(utterance.language(), voices);
    ssip.ask(LANGUAGE_SET, "SET SELF LANGUAGE " + voice);
    ssip.ask(RATE_SET, "SET SELF RATE " + delivery.atRate(RATES));
    ssip.ask(VOLUME_SET, "SET SELF VOLUME " + (delivery.percent() * 2 - 100));
    ssip.ask(RECEIVING, "SPEAK");
    String text = SafeText.of(utterance.text());
    // A dot at the beginning of a line is doubled; alone it ends the text.
    ssip.send(text.startsWith(".") ? "." + text : text);
    return ssip.ask(QUEUED, ".").first();
  }

  @Override
  public void stop() throws IOException {
    ssip.ask(CANCELED, "CANCEL SELF");
  }

  @Override
  public void close() {
    ssip.close();
  }

  /// The first line of an event is the name of what was said.
  private static void tell(Ssip.Message event, Consumer<Heard> ear) {
    if (event.code() == END) {
      ear.accept(new Heard.Said(event.first()));
    } else if (event.code() == CANCEL) {
      ear.accept(new Heard.Stopped(event.first()));
    }
  }
}
