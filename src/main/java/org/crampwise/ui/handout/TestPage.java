package org.crampwise.ui.handout;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.crampwise.handout.Hindrance;
import org.crampwise.handout.Printing;
import org.crampwise.ui.navigation.Subject;

/// Shows staff what a visitor's printer does: the page of the first topic, as anyone may take it
/// home. It has a desk of its own, so that no visitor is told of it.
public final class TestPage {
  private final PrintDesk desk;
  private final Supplier<Slips> slips;

  public TestPage(PrintDesk desk, Supplier<Slips> slips) {
    this.desk = desk;
    this.slips = slips;
  }

  /// Prints it, unless one is on its way.
  ///
  /// @param told how far it is, in the words visitors read; on the toolkit's thread
  public void print(Consumer<String> told) {
    Slips made = slips.get();
    desk.onChange(
        () -> desk.printing().map(now -> PrintingWords.of(now, made.library())).ifPresent(told));
    made.library().pack().topics().stream()
        .findFirst()
        .flatMap(topic -> made.of(new Subject.Deck(topic.id())))
        .ifPresentOrElse(
            page -> desk.print(made.page(page)),
            () ->
                told.accept(
                    PrintingWords.of(new Printing.Failed(Hindrance.REFUSED), made.library())));
  }

  /// From now on nobody is told; what is on its way comes out all the same.
  public void leave() {
    desk.onChange(() -> {});
  }
}
