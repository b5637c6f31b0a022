package org.crampwise.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crampwise.usage.StoreException;
import org.crampwise.usage.UsageCsv;
import org.crampwise.usage.UsageReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `crampwise usage export`: the counts, for whoever keeps statistics.
@Command(
    name = "export",
    description = {
      "Write what was counted as a table (CSV): visits by day, week and language, and pages.",
      "One to four is written <5, and no sum tells which."
    },
    sortOptions = false)
final class UsageExportCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "OUT",
      arity = "0..1",
      description = "The .csv file to write (standard output).")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = Converters.Day.class,
      description = "The first day, such as 2026-11-01 (the first counted).")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = Converters.Day.class,
      description = "The last day, such as 2026-11-30 (the last counted).")
  private Optional<LocalDate> to = Optional.empty();

  private final Terminal terminal;
  private final Path state;

  /// @param state the folder counts are kept in
  UsageExportCommand(Terminal terminal, Path state) {
    this.terminal = terminal;
    this.state = state;
  }

  @Override
  public Integer call() {
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new WrongUse("--from %s is after --to %s.".formatted(from.get(), to.get()));
    }
    if (out.filter(Files::exists).isPresent()) {
      throw new WrongUse(out.get() + " is there already. Name another file.");
    }
    try {
      UsageReport report = UsageReport.read(state, from, to);
      if (report.isEmpty()) {
        terminal.complain(
            "Nothing was counted on these days, as far as %s tells.".formatted(state));
      }
      write(UsageCsv.of(report));
      return ExitStatus.DONE;
    } catch (StoreException e) {
      terminal.complain("The counts can't be read: " + e.said() + ".");
      return ExitStatus.FAILED;
    } catch (IOException e) {
      terminal.complain("%s can't be written: %s.".formatted(out.orElse(state), e.getMessage()));
      return ExitStatus.FAILED;
    }
  }

  private void write(String table) throws IOException {
    if (out.isPresent()) {
      Files.writeString(out.get(), table, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } else {
      terminal.out().print(table);
      terminal.out().flush();
    }
  }
}
