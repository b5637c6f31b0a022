package org.crampwise.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.crampwise.handout.Hindrance;
import org.crampwise.handout.Printer;
import org.crampwise.station.AuditKind;
import org.crampwise.station.AuditLog;
import org.crampwise.ui.staff.StaffArea;
import org.crampwise.ui.staff.Trial;
import org.crampwise.ui.staff.Trial.Outcome;
import org.crampwise.usage.Standing;
import org.crampwise.usage.UsageLog;

/// What staff can have tried of the parts round the screen: touch, printer, counts, network.
///
/// @param counts empty where visits are not counted
/// @param area knows when the glass was touched
/// @param audit knows what came of the test of the touch
record DeviceTrials(
    Verdicts verdicts,
    Printer printer,
    Optional<UsageLog> counts,
    StaffArea area,
    AuditLog audit,
    OpenConnections connections)
    implements Supplier<List<Trial>> {
  private static final int ANSWER_SECONDS = 20;

  @Override
  public List<Trial> get() {
    String group = verdicts.text("staff.test.group.parts");
    return List.of(
        new Trial(group, verdicts.text("staff.test.touch"), this::touch),
        new Trial(group, verdicts.text("staff.test.printer"), this::printing),
        new Trial(group, verdicts.text("staff.test.counts"), this::counting),
        new Trial(group, verdicts.text("staff.test.network"), this::network));
  }

  /// By the finger that came to this page, and by the fields that were colored when all of the
  /// glass was tried.
  private Outcome touch() {
    Optional<Duration> since = area.sinceFinger();
    if (since.isEmpty()) {
      return verdicts.bad("staff.test.touch.none");
    }
    Optional<Integer> left = fieldsLeft();
    if (left.isEmpty()) {
      return verdicts.plain("staff.test.touch.untried", since.get().toSeconds());
    }
    return left.get() == 0
        ? verdicts.good("staff.test.touch.good", since.get().toSeconds())
        : verdicts.bad("staff.test.touch.bad", left.get());
  }

  private Optional<Integer> fieldsLeft() {
    return audit.entries().stream()
        .filter(entry -> entry.kind().equals(AuditKind.TOUCH_TEST.id()))
        .flatMap(entry -> entry.details().stream().limit(1))
        .filter(number -> number.matches("[0-9]{1,6}"))
        .findFirst()
        .map(Integer::valueOf);
  }

  private Outcome printing() {
    Optional<Hindrance> found = printer.standing();
    if (found.isEmpty()) {
      return verdicts.good();
    }
    return switch (found.get()) {
      case OFF -> verdicts.plain("staff.test.off");
      case UNSUPPORTED, MISSING -> verdicts.bad("staff.test.printer.missing");
      case OUT_OF_PAPER -> verdicts.bad("staff.test.printer.paper");
      case JAM -> verdicts.bad("staff.test.printer.jam");
      case OPEN -> verdicts.bad("staff.test.printer.open");
      case OUT_OF_INK -> verdicts.bad("staff.test.printer.ink");
      case UNREACHABLE -> verdicts.bad("staff.test.printer.unreachable");
      case STOPPED, REFUSED -> verdicts.bad("staff.test.printer.stopped");
      case SLOW -> verdicts.bad("staff.test.printer.stuck");
    };
  }

  private Outcome counting() {
    if (counts.isEmpty()) {
      return verdicts.plain("staff.test.off");
    }
    var told = new CompletableFuture<Standing>();
    counts.get().examine(told::complete);
    try {
      Standing now = told.orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS).join();
      if (now.paused().isPresent()) {
        return verdicts.bad(
            switch (now.paused().get()) {
              case DISK_FULL -> "staff.test.counts.full";
              case NO_ACCESS -> "staff.test.counts.access";
              case DAMAGED, OTHER -> "staff.test.counts.other";
            });
      }
      return now.aside().isPresent()
          ? verdicts.bad("staff.test.counts.aside", now.aside().get().getFileName())
          : verdicts.good();
    } catch (CompletionException _) {
      return verdicts.bad("staff.test.counts.other");
    }
  }

  private Outcome network() {
    OptionalInt open = connections.count();
    if (open.isEmpty()) {
      return verdicts.plain("staff.test.network.untold");
    }
    return open.getAsInt() == 0
        ? verdicts.good("staff.test.network.good")
        : verdicts.bad("staff.test.network.bad", open.getAsInt());
  }
}
