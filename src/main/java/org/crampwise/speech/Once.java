package org.crampwise.speech;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Tells the first ending and no other.
final class Once implements Consumer<Ending> {
  private final AtomicBoolean told = new AtomicBoolean();
  private final Consumer<Ending> listener;

  Once(Consumer<Ending> listener) {
    this.listener = listener;
  }

  boolean told() {
    return told.get();
  }

  @Override
  public void accept(Ending ending) {
    if (!told.getAndSet(true)) {
      listener.accept(ending);
    }
  }
}
