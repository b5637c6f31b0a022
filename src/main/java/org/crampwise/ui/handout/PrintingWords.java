package org.crampwise.ui.handout;

import org.crampwise.handout.Printing;
import org.crampwise.ui.text.Library;

/// Says how far a page on its way to paper is.
final class PrintingWords {
  private PrintingWords() {}

  static String of(Printing now, Library library) {
    return switch (now) {
      case Printing.AtWork _ -> library.text("print.at-work");
      case Printing.Waiting(var why) -> library.text("print.why." + why.id());
      case Printing.Done _ -> library.text("print.done");
      case Printing.Failed(var why) -> library.text("print.why." + why.id());
    };
  }
}
