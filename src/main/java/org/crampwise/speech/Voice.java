package org.crampwise.speech;

import java.util.Optional;
import java.util.function.Supplier;

/// The voice of this machine. Looked for when it is first needed, and looked for again while there
/// is none: a loudspeaker may be plugged in at any time.
public final class Voice implements AutoCloseable {
  private final Supplier<Found> finder;
  private volatile Optional<Found> known = Optional.empty();
  private boolean closed;

  public Voice(Supplier<Found> finder) {
    this.finder = finder;
  }

  /// What was found last; empty before anybody looked. Never waits.
  public Optional<Found> known() {
    return known;
  }

  /// Why a language can't be spoken, as far as is known. Never waits.
  public Optional<Silence> silence(String language) {
    return known.flatMap(found -> found.silence(language));
  }

  /// Looks for it, which may take a second: not for the thread of the screens.
  public synchronized Found look() {
    if (closed) {
      return new Found.Nothing(new Silence.SwitchedOff());
    }
    if (known.isEmpty() || known.get() instanceof Found.Nothing) {
      known = Optional.of(finder.get());
    }
    return known.orElseThrow();
  }

  /// Silence, for good.
  @Override
  public synchronized void close() {
    closed = true;
    if (known.isPresent() && known.get() instanceof Found.Engine found) {
      found.engine().close();
    }
    known = Optional.of(new Found.Nothing(new Silence.SwitchedOff()));
  }
}
