package org.crampwise.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `crampwise` without a subcommand: opens the window.
@Command(
    name = "crampwise",
    description = {
      "Explains muscle cramps on a touch screen: education, not a diagnosis.",
      "Without a subcommand it opens a window.",
      ""
    },
    synopsisHeading = "Usage: ",
    optionListHeading = "%nOptions%n",
    commandListHeading = "%nSubcommands%n",
    footer = {
      "",
      "Exit status: 0 done, 1 a check failed, 2 wrong use, 3 --kiosk without a display."
    },
    sortOptions = false)
final class CrampwiseCommand implements Callable<Integer> {
  @Mixin private WindowOptions window = new WindowOptions();

  private final Start start;

  CrampwiseCommand(Start start) {
    this.start = start;
  }

  @Override
  public Integer call() {
    return start.run(window.line());
  }
}
