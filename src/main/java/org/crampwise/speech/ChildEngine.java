package org.crampwise.speech;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Speaks by starting a [Program] for each utterance: to stop it is to kill it.
final class ChildEngine implements SpeechEngine {
  private final Program program;
  private final Patience patience;
  private final Set<Child> children = new HashSet<>();

  /// A sound card may take no second child while the one before still ends.
  private final Lock card = new ReentrantLock(true);

  private boolean closed;

  ChildEngine(Program program, Patience patience) {
    this.program = program;
    this.patience = patience;
  }

  @Override
  public String name() {
    return program.name();
  }

  @Override
  public Set<String> languages() {
    return program.languages();
  }

  @Override
  public Speaking say(Utterance utterance, Consumer<Ending> ended) {
    var child = new Child(program, utterance, patience.with(utterance.text()), ended);
    if (!added(child)) {
      child.stop();
      return child;
    }
    Thread.ofVirtual()
        .name(program.name())
        .start(
            () -> {
              card.lock();
              try {
                child.run();
              } finally {
                card.unlock();
                removed(child);
              }
            });
    return child;
  }

  @Override
  public void close() {
    List<Child> left;
    synchronized (this) {
      closed = true;
      left = List.copyOf(children);
    }
    left.forEach(Child::stop);
  }

  private synchronized boolean added(Child child) {
    return !closed && children.add(child);
  }

  private synchronized void removed(Child child) {
    children.remove(child);
  }
}
