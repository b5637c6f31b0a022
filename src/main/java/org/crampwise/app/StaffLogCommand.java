package org.crampwise.app;

import java.util.concurrent.Callable;
import org.crampwise.station.AuditLog;
import picocli.CommandLine.Command;

/// `crampwise staff log`: who of the staff did what.
@Command(
    name = "log",
    description = {
      "Print what staff did on this machine: time, who, what and its details, with tabs between,",
      "the oldest first. It names no visitor and no PIN."
    },
    sortOptions = false)
final class StaffLogCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final AuditLog audit;

  StaffLogCommand(Terminal terminal, AuditLog audit) {
    this.terminal = terminal;
    this.audit = audit;
  }

  @Override
  public Integer call() {
    audit.text().lines().forEach(terminal::say);
    return ExitStatus.DONE;
  }
}
