package org.crampwise.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.crampwise.app.Aids;
import org.crampwise.speech.Delivery;
import org.crampwise.speech.Ending;
import org.crampwise.speech.Found;
import org.crampwise.speech.Speaking;
import org.crampwise.speech.SpeechEngine;
import org.crampwise.speech.SpokenForms;
import org.crampwise.speech.Utterance;
import org.crampwise.speech.Voice;
import org.crampwise.ui.keys.Waits;

/// A voice that writes down what it is given to say, and has said it at once; or, when it is told
/// to hold, only when it is let go.
public final class LoggedVoice implements SpeechEngine {
  private final List<Utterance> said = new CopyOnWriteArrayList<>();
  private volatile boolean holding;
  private volatile Optional<Consumer<Ending>> open = Optional.empty();
  private final Optional<SpeechEngine> mouth;

  public LoggedVoice() {
    this(Optional.empty());
  }

  /// @param mouth says it all as well, in its own time
  public LoggedVoice(Optional<SpeechEngine> mouth) {
    this.mouth = mouth;
  }

  /// A machine with this voice.
  public Aids aids(Waits waits) {
    return new Aids(new Voice(() -> new Found.Engine(this, "")), SpokenForms.AS_WRITTEN, waits);
  }

  /// From now on each sentence lasts until it is let go.
  public void hold() {
    holding = true;
  }

  /// What is being said is said to its end.
  public void letGo() {
    open.ifPresent(ended -> ended.accept(new Ending.Said()));
  }

  /// From now on each sentence is said at once; so is what is being said.
  public void run() {
    holding = false;
    letGo();
  }

  /// Every sentence so far.
  public List<String> said() {
    return said.stream().map(Utterance::text).toList();
  }

  /// The languages of what was said.
  public List<String> languagesSaid() {
    return said.stream().map(Utterance::language).distinct().toList();
  }

  /// What was said last; empty for nothing yet.
  public String last() {
    return said.isEmpty() ? "" : said.getLast().text();
  }

  /// How the last sentence was to be said.
  public Delivery delivery() {
    return said.getLast().delivery();
  }

  /// Whether a sentence is being said.
  public boolean isSpeaking() {
    return open.isPresent();
  }

  public void forget() {
    said.clear();
  }

  @Override
  public String name() {
    return "logged";
  }

  @Override
  public Set<String> languages() {
    return Set.of("en", "es");
  }

  @Override
  public Speaking say(Utterance utterance, Consumer<Ending> ended) {
    Consumer<Ending> once =
        ending -> {
          if (open.isPresent()) {
            open = Optional.empty();
            ended.accept(ending);
          }
        };
    open = Optional.of(once);
    said.add(utterance);
    if (mouth.isPresent()) {
      Speaking speaking = mouth.get().say(utterance, once);
      return () -> {
        speaking.stop();
        once.accept(new Ending.Stopped());
      };
    }
    if (!holding) {
      once.accept(new Ending.Said());
    }
    return () -> once.accept(new Ending.Stopped());
  }

  @Override
  public void close() {
    mouth.ifPresent(SpeechEngine::close);
  }
}
