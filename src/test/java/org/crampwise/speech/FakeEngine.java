package org.crampwise.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// A voice for tests: keeps what it is told to say, and says it to its end when the test wants it.
public final class FakeEngine implements SpeechEngine {
  private final Set<String> languages;
  private final List<Utterance> heard = new ArrayList<>();
  private Optional<Consumer<Ending>> ended = Optional.empty();
  private int stopped;
  private boolean closed;

  public FakeEngine(String... languages) {
    this.languages = Set.of(languages);
  }

  /// A voice that is there.
  public Voice voice() {
    return new Voice(() -> new Found.Engine(this, "Install one."));
  }

  @Override
  public String name() {
    return "fake";
  }

  @Override
  public Set<String> languages() {
    return languages;
  }

  @Override
  public Speaking say(Utterance utterance, Consumer<Ending> whenEnded) {
    if (ended.isPresent()) {
      throw new IllegalStateException("two things at once");
    }
    heard.add(utterance);
    ended = Optional.of(whenEnded);
    return () -> {
      if (ended.equals(Optional.of(whenEnded))) {
        stopped++;
        end(new Ending.Stopped());
      }
    };
  }

  /// Ends what is being said.
  public void end(Ending ending) {
    Consumer<Ending> told = ended.orElseThrow();
    ended = Optional.empty();
    told.accept(ending);
  }

  /// Says everything to its end.
  public void sayAll() {
    while (ended.isPresent()) {
      end(new Ending.Said());
    }
  }

  public boolean speaking() {
    return ended.isPresent();
  }

  /// Everything it began to say.
  public List<Utterance> heard() {
    return List.copyOf(heard);
  }

  public List<String> texts() {
    return heard.stream().map(Utterance::text).toList();
  }

  /// How often it was stopped.
  public int stopped() {
    return stopped;
  }

  public boolean closed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
    ended.ifPresent(_ -> end(new Ending.Stopped()));
  }
}
