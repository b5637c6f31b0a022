package org.crampwise.speech;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.crampwise.thread.OwnThread;

/// Speaks by a [Dialogue], and opens another when one is lost.
final class DialogueEngine implements SpeechEngine {
  private final String name;
  private final Dialogue.Opener opener;
  private final Patience patience;
  private final OwnThread own;
  private volatile Set<String> languages = Set.of();
  private volatile Optional<Dialogue> dialogue = Optional.empty();
  private volatile boolean closed;
  private Optional<Turn> current = Optional.empty();

  /// @param name of what is said, in the dialogue
  private record Turn(String name, Once ended) {}

  private DialogueEngine(String name, Dialogue.Opener opener, Patience patience, OwnThread own) {
    this.name = name;
    this.opener = opener;
    this.patience = patience;
    this.own = own;
  }

  /// Opens the dialogue, and waits until it is.
  static DialogueEngine open(String name, Dialogue.Opener opener, Patience patience, OwnThread own)
      throws IOException {
    var engine = new DialogueEngine(name, opener, patience, own);
    try {
      engine.languages = engine.dialogue().languages();
    } catch (IOException e) {
      own.close();
      throw e;
    }
    return engine;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<String> languages() {
    return languages;
  }

  @Override
  public Speaking say(Utterance utterance, Consumer<Ending> whenEnded) {
    var ended = new Once(whenEnded);
    if (closed) {
      ended.accept(new Ending.Stopped());
    }
    own.run(() -> begin(utterance, ended));
    return () -> {
      ended.accept(new Ending.Stopped());
      own.run(() -> stop(ended));
    };
  }

  @Override
  public void close() {
    closed = true;
    own.run(() -> end(new Ending.Stopped()));
    own.close();
    dialogue.ifPresent(Dialogue::close);
  }

  private void begin(Utterance utterance, Once ended) {
    if (ended.told()) {
      return;
    }
    try {
      var turn = new Turn(dialogue().say(utterance), ended);
      current = Optional.of(turn);
      own.later(patience.with(utterance.text()), () -> overdue(turn));
    } catch (IOException e) {
      drop();
      ended.accept(new Ending.Failed(why(e)));
    }
  }

  private Dialogue dialogue() throws IOException {
    if (dialogue.isEmpty()) {
      Dialogue opened = opener.open(heard -> own.run(() -> heard(heard)));
      dialogue = Optional.of(opened);
      if (closed) {
        opened.close();
      }
    }
    return dialogue.orElseThrow();
  }

  private void heard(Dialogue.Heard heard) {
    switch (heard) {
      case Dialogue.Heard.Said(String said) -> end(said, new Ending.Said());
      case Dialogue.Heard.Stopped(String said) -> end(said, new Ending.Stopped());
      case Dialogue.Heard.Failed(String said, String how) -> end(said, failed(how));
      case Dialogue.Heard.Lost() -> {
        drop();
        end(failed("It ended by itself."));
      }
    }
  }

  private void overdue(Turn turn) {
    if (current.equals(Optional.of(turn))) {
      drop();
      end(failed("It did not end in time."));
    }
  }

  private void stop(Once ended) {
    if (current.isPresent() && current.get().ended().equals(ended)) {
      current = Optional.empty();
      try {
        if (dialogue.isPresent()) {
          dialogue.get().stop();
        }
      } catch (IOException _) {
        drop(); // which is silence too
      }
    }
  }

  private void end(String said, Ending ending) {
    if (current.isPresent() && current.get().name().equals(said)) {
      end(ending);
    }
  }

  private void end(Ending ending) {
    Optional<Turn> turn = current;
    current = Optional.empty();
    turn.ifPresent(ended -> ended.ended().accept(ending));
  }

  private void drop() {
    dialogue.ifPresent(Dialogue::close);
    dialogue = Optional.empty();
  }

  private Ending failed(String how) {
    return new Ending.Failed(new Silence.Broken(name, how));
  }

  private Silence why(IOException e) {
    return e instanceof SilenceException silence
        ? silence.why()
        : new Silence.Broken(name, "It can't be reached.");
  }
}
