package org.crampwise.handout;

import java.util.Optional;
import java.util.function.Consumer;

/// Where a hand-out becomes paper. All of it waits for other programs: not for the toolkit's
/// thread.
public interface Printer {
  /// Why nothing can be printed now; empty where it can.
  Optional<Hindrance> hindrance();

  /// The same, asked of the printer itself and its queue: also what it waits for, and a page that
  /// has been left in it. Empty where all is well.
  default Optional<Hindrance> standing() {
    return hindrance();
  }

  /// Prints a PDF, and tells how far it is; the last is [Printing.Done] or [Printing.Failed].
  ///
  /// @param told on the calling thread
  void print(byte[] pdf, Paper paper, Consumer<Printing> told);

  /// Nobody waits for the paper anymore: what can't be printed now is taken back.
  void leave();

  /// One that never prints.
  static Printer none(Hindrance why) {
    return new Printer() {
      @Override
      public Optional<Hindrance> hindrance() {
        return Optional.of(why);
      }

      @Override
      public void print(byte[] pdf, Paper paper, Consumer<Printing> told) {
        told.accept(new Printing.Failed(why));
      }

      @Override
      public void leave() {}
    };
  }
}
