package org.crampwise.ui.handout;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.crampwise.handout.Hindrance;
import org.crampwise.handout.Paper;
import org.crampwise.handout.Printer;
import org.crampwise.handout.Printing;

/// Prints for the visitor, one page at a time, and remembers how far it is while screens come and
/// go. On the toolkit's thread; what takes time is done elsewhere.
public final class PrintDesk {
  private final Printer printer;
  private final Paper paper;
  private final Executor elsewhere;
  private final Executor toolkit;
  private Optional<Hindrance> hindrance = Optional.empty();
  private Optional<Printing> printing = Optional.empty();
  private Runnable changed = () -> {};
  private int visit;

  /// @param elsewhere does what takes time
  /// @param toolkit does things on the toolkit's thread
  private PrintDesk(Printer printer, Paper paper, Executor elsewhere, Executor toolkit) {
    this.printer = printer;
    this.paper = paper;
    this.elsewhere = elsewhere;
    this.toolkit = toolkit;
  }

  /// The desk of a printer, with a thread for each thing that takes time.
  public static PrintDesk of(Outlets outlets) {
    return new PrintDesk(
        outlets.printer(),
        outlets.paper(),
        task -> Thread.ofPlatform().name("paper").daemon().start(task),
        Platform::runLater);
  }

  /// Looks whether there is a printer; `onChange` is told.
  public void look() {
    int asked = visit;
    elsewhere.execute(
        () -> {
          Optional<Hindrance> found = printer.hindrance();
          toolkit.execute(
              () -> {
                if (asked == visit && !found.equals(hindrance)) {
                  hindrance = found;
                  changed.run();
                }
              });
        });
  }

  /// Why nothing can be printed now, as far as is known.
  public Optional<Hindrance> hindrance() {
    return hindrance;
  }

  /// How far the page of this visit is; empty where none was asked for.
  public Optional<Printing> printing() {
    return printing;
  }

  /// Whether a page is on its way.
  public boolean isAtWork() {
    return printing
        .filter(now -> now instanceof Printing.AtWork || now instanceof Printing.Waiting)
        .isPresent();
  }

  /// Prints a page.
  ///
  /// @param pdf makes it, elsewhere
  public void print(PageMaker pdf) {
    if (isAtWork()) {
      return;
    }
    int asked = visit;
    tell(asked, new Printing.AtWork());
    elsewhere.execute(
        () -> {
          try {
            printer.print(pdf.on(paper), paper, now -> toolkit.execute(() -> tell(asked, now)));
          } catch (RuntimeException | LinkageError e) {
            toolkit.execute(() -> tell(asked, new Printing.Failed(Hindrance.REFUSED)));
            throw e;
          }
        });
  }

  private void tell(int asked, Printing now) {
    if (asked == visit) {
      printing = Optional.of(now);
      changed.run();
    }
  }

  /// From now on this is told of changes, and nobody else.
  public void onChange(Runnable told) {
    changed = told;
  }

  /// The visit is over: nothing is remembered, and nothing waits in the printer.
  public void forget() {
    visit++;
    printing = Optional.empty();
    changed = () -> {};
    printer.leave();
  }

  /// Makes a page for a kind of paper.
  @FunctionalInterface
  public interface PageMaker {
    byte[] on(Paper paper);
  }
}
