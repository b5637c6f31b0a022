package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.crampwise.station.AuditLog.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("state/audit.log");
  }

  private AuditLog log(long largest) {
    return new AuditLog(file(), () -> NOON.plusMillis(400), largest);
  }

  @Test
  void whoDidWhatWhenFromWhatToWhat() throws IOException {
    AuditLog log = log(1_000);
    log.add("Ana", AuditKind.OPENED);
    log.add("Ana", AuditKind.SETTING, "display.theme", "light", "dark");

    assertThat(log.entries())
        .containsExactly(
            new Entry(NOON, "Ana", "setting", List.of("display.theme", "light", "dark")),
            new Entry(NOON, "Ana", "opened", List.of()));
    assertThat(Files.readString(file()))
        .isEqualTo(
            """
            2026-11-23T12:00:00Z\tAna\topened
            2026-11-23T12:00:00Z\tAna\tsetting\tdisplay.theme\tlight\tdark
            """);
    assertThat(log.text()).isEqualTo(Files.readString(file()));
  }

  @Test
  void aNameCannotForgeALine() {
    AuditLog log = log(1_000);
    log.add("Ana\n2026-11-23T12:00:00Z\tBen", AuditKind.OPENED);

    assertThat(log.entries()).hasSize(1);
    assertThat(log.entries().getFirst().kind()).isEqualTo("opened");
  }

  @Test
  void whatAPowerCutHasTornIsLeftOutAndSpoilsNothingElse() throws IOException {
    AuditLog log = log(1_000);
    log.add("Ana", AuditKind.OPENED);
    Files.write(
        file(),
        "2026-11-23T12:00:00Z\tJos\u00e9".getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.APPEND);
    log.add("Ben", AuditKind.OPENED);

    assertThat(log.entries()).extracting(Entry::who).containsExactly("Ben", "Ana");
    Files.write(file(), new byte[] {(byte) 0xc3}, StandardOpenOption.APPEND);
    assertThat(log.entries()).hasSize(2);
  }

  @Test
  void itKeepsTheLatestAndNeverGrowsWithoutEnd() throws IOException {
    AuditLog log = log(200);
    for (int i = 0; i < 100; i++) {
      log.add("Ana", AuditKind.SETTING, "display.text_size", "1", Integer.toString(i));
    }

    assertThat(log.entries().getFirst().details()).last().isEqualTo("99");
    assertThat(log.entries()).hasSizeBetween(10, 30);
    try (Stream<Path> files = Files.list(folder.resolve("state"))) {
      assertThat(files).hasSize(5).allSatisfy(each -> assertThat(Files.size(each)).isLessThan(300));
    }
    assertThat(log.entries()).extracting(entry -> entry.details().getLast()).doesNotContain("0");
  }

  @Test
  void aDiskThatTakesNothingEndsNothing() throws IOException {
    Files.createFile(folder.resolve("state"));
    log(1_000).add("Ana", AuditKind.OPENED);

    assertThat(log(1_000).entries()).isEmpty();
  }
}
