package org.crampwise.ui.handout;

import java.util.Optional;
import org.crampwise.handout.Hindrance;
import org.crampwise.handout.Paper;
import org.crampwise.handout.Printer;

/// Ways for a hand-out to leave the machine.
///
/// @param store keeps a file where the visitor says; empty on a kiosk, which keeps none
public record Outlets(Printer printer, Paper paper, Optional<PdfStore> store) {
  /// A machine without a printer.
  public static Outlets none() {
    return new Outlets(Printer.none(Hindrance.MISSING), Paper.A4, Optional.empty());
  }
}
