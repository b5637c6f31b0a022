package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.crampwise.station.AuditKind;
import org.crampwise.station.AuditLog;
import org.crampwise.station.ConfigReader;
import org.crampwise.station.ConfigResult;
import org.crampwise.station.KioskConfig.StaffPin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class StaffCommandsTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Terminal terminal =
      new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), System.err);

  private StaffPinCommand pin(String in, String... typed) {
    Deque<String> answers = new ArrayDeque<>(List.of(typed));
    var command =
        new StaffPinCommand(
            terminal,
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            _ -> Optional.ofNullable(answers.poll()));
    return command;
  }

  private static StaffPinCommand parsed(StaffPinCommand command, String... options) {
    new CommandLine(command).parseArgs(options);
    return command;
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatItPrintsLetsThatPinIn() throws IOException {
    assertThat(parsed(pin("", "482913", "482913"), "--name", "Ana \"the\" nurse").call()).isZero();

    Path file = folder.resolve("kiosk.toml");
    java.nio.file.Files.writeString(file, said());
    assertThat(new ConfigReader(List.of("en")).read(file))
        .isInstanceOfSatisfying(
            ConfigResult.Good.class,
            good -> {
              StaffPin made = good.config().staffPins().getFirst();
              assertThat(made.name()).isEqualTo("Ana \"the\" nurse");
              assertThat(made.hash().matches("482913")).isTrue();
            });
    assertThat(said()).doesNotContain("482913");
  }

  @Test
  void aScriptGivesItOnOneLine() throws IOException {
    assertThat(parsed(pin("482913\nmore\n"), "--stdin").call()).isZero();

    assertThat(said()).startsWith("[[staff.pin]]").contains("name = \"Staff\"");
  }

  @ParameterizedTest
  @CsvSource({
    "000000, 000000, tried first",
    "482913, 482914, not the same",
    "4829, 4829, at least 6 digits",
    "48a913, 48a913, digits only",
    ", , no terminal"
  })
  void refusesWhatIsNoGoodPin(String first, String second, String why) {
    StaffPinCommand command = first == null ? pin("") : pin("", first, second);

    assertThatThrownBy(command::call).isInstanceOf(WrongUse.class).hasMessageContaining(why);
    assertThat(said()).isEmpty();
  }

  @Test
  void nothingComesIn() {
    assertThatThrownBy(parsed(pin(""), "--stdin")::call).hasMessageContaining("Nothing came in");
    assertThatThrownBy(parsed(pin("482913"), "--stdin", "--name", "x".repeat(41))::call)
        .isInstanceOf(WrongUse.class);
  }

  @Test
  void theLogIsPrintedAsItIs() {
    var audit =
        new AuditLog(folder.resolve("audit.log"), () -> Instant.parse("2026-11-23T12:00:00Z"));
    audit.add("Ana", AuditKind.OPENED);

    assertThat(new StaffLogCommand(terminal, audit).call()).isZero();
    assertThat(said()).isEqualToNormalizingNewlines("2026-11-23T12:00:00Z\tAna\topened\n");
  }
}
