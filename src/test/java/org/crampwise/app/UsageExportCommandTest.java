package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.crampwise.usage.UsageLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class UsageExportCommandTest {
  private static final String HEAD = "table,from,to,language,page,count\r\n";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int export(String... args) {
    var terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new CommandLine(new UsageExportCommand(terminal, folder))
        .setExecutionExceptionHandler((failure, _, _) -> Failures.tell(terminal, failure))
        .setParameterExceptionHandler(
            (wrong, _) -> {
              terminal.complain(String.valueOf(wrong.getMessage()));
              return ExitStatus.WRONG_USE;
            })
        .execute(args);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /// As a kiosk counts.
  private void count(int visits) {
    try (UsageLog log = UsageLog.in(folder, 400)) {
      for (int i = 0; i < visits; i++) {
        log.opened("en", "home");
        log.visited("en");
      }
      CompletableFuture<UsageLog.Reading> written = new CompletableFuture<>();
      log.read(Optional.empty(), Optional.empty(), written::complete);
      assertThat(written.join().standing().paused()).isEmpty();
    }
  }

  @Test
  void writesWhatWasCounted() {
    count(6);

    assertThat(export()).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith(HEAD)
        .contains(",en,,6\r\n")
        .contains(",,home,6\r\n");
    assertThat(said()).isEmpty();
  }

  @Test
  void writesAFileButOverNone() throws IOException {
    count(2);

    assertThat(export(file("counts.csv"))).isZero();
    assertThat(export(file("counts.csv"))).isEqualTo(ExitStatus.WRONG_USE);

    assertThat(Files.readString(folder.resolve("counts.csv"))).contains(",<5\r\n");
    assertThat(said()).contains("is there already");
  }

  @Test
  void leavesOutWhatIsNotAskedFor() {
    count(6);

    assertThat(export("--to", "2000-01-01")).isZero();
    assertThat(out).hasToString(HEAD);
    assertThat(said()).contains("Nothing was counted");
  }

  @Test
  void saysWhereNothingWasEverCounted() {
    assertThat(export()).isZero();
    assertThat(out).hasToString(HEAD);
    assertThat(said()).contains("Nothing was counted").contains(folder.toString());
  }

  @Test
  void refusesDaysThatAreNone() {
    assertThat(export("--from", "yesterday")).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(said()).contains("'yesterday' is not a day such as 2026-11-30");
  }

  @Test
  void refusesDaysInTheWrongOrder() {
    assertThat(export("--from", "2026-11-30", "--to", "2026-11-01"))
        .isEqualTo(ExitStatus.WRONG_USE);
    assertThat(said()).contains("--from 2026-11-30 is after --to 2026-11-01.");
  }

  @Test
  void leavesDamagedCountsAsTheyAre() throws IOException {
    Files.writeString(folder.resolve("usage.db"), "no counts at all");

    assertThat(export()).isEqualTo(ExitStatus.FAILED);
    assertThat(said()).startsWith("The counts can't be read: ").contains("usage.db is damaged.");
    assertThat(folder.resolve("usage.db")).hasContent("no counts at all");
  }

  @Test
  void saysWhereItCannotWrite() {
    count(1);

    assertThat(export(file("missing/counts.csv"))).isEqualTo(ExitStatus.FAILED);
    assertThat(said()).contains("can't be written");
  }
}
