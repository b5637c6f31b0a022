package org.crampwise.ui;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.crampwise.app.Aids;
import org.crampwise.handout.Hindrance;
import org.crampwise.handout.Paper;
import org.crampwise.handout.Printer;
import org.crampwise.handout.Printing;
import org.crampwise.ui.handout.Outlets;

/// A printer in the hand of a test: it does as it is told, and keeps what it got.
public final class HandPrinter implements Printer {
  private final AtomicReference<Optional<Hindrance>> hindrance =
      new AtomicReference<>(Optional.empty());
  private final AtomicReference<byte[]> page = new AtomicReference<>(new byte[0]);
  private final AtomicReference<Consumer<Printing>> told = new AtomicReference<>(_ -> {});
  private final AtomicInteger left = new AtomicInteger();

  /// A silent machine that prints with it.
  public Aids aids() {
    Aids silent = Aids.silent();
    return new Aids(
        silent.voice(),
        silent.forms(),
        silent.waits(),
        new Outlets(this, Paper.A4, Optional.empty()));
  }

  @Override
  public Optional<Hindrance> hindrance() {
    return hindrance.get();
  }

  @Override
  public void print(byte[] pdf, Paper paper, Consumer<Printing> tell) {
    page.set(pdf);
    told.set(tell);
  }

  @Override
  public void leave() {
    left.incrementAndGet();
  }

  /// From now on this is wrong with it.
  public void breaks(Hindrance why) {
    hindrance.set(Optional.of(why));
  }

  /// Nothing is wrong with it any more, and it has no page.
  public void mend() {
    hindrance.set(Optional.empty());
    page.set(new byte[0]);
  }

  /// The last page it got; empty before the first.
  public byte[] page() {
    return page.get();
  }

  /// How often its user has left.
  public int left() {
    return left.get();
  }

  /// Tells whoever printed last how far it is.
  public void tell(Printing now) {
    told.get().accept(now);
  }
}
