package org.crampwise.app;

import java.io.File;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.crampwise.handout.CupsPrinter;
import org.crampwise.handout.Hindrance;
import org.crampwise.handout.Paper;
import org.crampwise.handout.Printer;
import org.crampwise.handout.Programs;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.handout.Outlets;
import org.crampwise.ui.handout.PdfStore;

/// The ways out for a hand-out that this machine has: its printer, and on a laptop its files.
final class WaysOut {
  /// Where letters are written on Letter, and not on A4.
  private static final Set<String> LETTER =
      Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "PR");

  private WaysOut() {}

  static Outlets ofThisMachine(KioskConfig config, boolean kiosk) {
    return new Outlets(
        printer(config.print(), System.getProperty("os.name", "")),
        paper(config),
        kiosk ? Optional.empty() : Optional.of(chooser()));
  }

  /// Windows has no `lp`.
  static Printer printer(KioskConfig.Print print, String system) {
    if (!print.enabled()) {
      return Printer.none(Hindrance.OFF);
    }
    return system.startsWith("Windows")
        ? Printer.none(Hindrance.UNSUPPORTED)
        : new CupsPrinter(
            Programs.ofCups(system),
            print.printer(),
            () -> LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1)));
  }

  /// The paper of the settings, else the country's.
  static Paper paper(KioskConfig config) {
    return config
        .print()
        .paper()
        .flatMap(Paper::of)
        .orElseGet(
            () ->
                config.site().country().filter(LETTER::contains).isPresent()
                    ? Paper.LETTER
                    : Paper.A4);
  }

  private static PdfStore chooser() {
    return name -> {
      FileChooser chooser = new FileChooser();
      chooser.setInitialFileName(name);
      chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
      return Optional.ofNullable(chooser.showSaveDialog(Window.getWindows().getFirst()))
          .map(File::toPath);
    };
  }
}
