package org.crampwise.station.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusFileTest {
  private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-03-01T08:15:30.5+01:00");
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-04T09:00:00+01:00");
  private static final Status STATUS =
      new Status(
          "1.2.3",
          new Status.Content("1.2.3", Optional.empty()),
          List.of("en", "es"),
          new Status.Start(THEN, false, true),
          new Status.Settings("abc", List.of()),
          Optional.empty(),
          false,
          3);

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("state").resolve("status.json");
  }

  @Test
  void standsAsTheGuideSays() throws IOException {
    new StatusFile(file()).write(STATUS, NOW);
    assertThat(Files.readString(file()).replaceAll("\\s+", " ").strip())
        .isEqualTo(
            """
            { "format" : 1, "written" : "2026-03-04T09:00:00+01:00", "program" : "1.2.3", \
            "content" : { "version" : "1.2.3", "signed_by" : null }, "languages" : [ "en", "es" ], \
            "start" : { "time" : "2026-03-01T08:15:30+01:00", "kind" : "normal", \
            "last_one_cut_short" : true }, "settings" : { "digest" : "abc", "problems" : [ ] }, \
            "error" : null, "out_of_service" : false, "days_up" : 3 }\
            """);
  }

  @Test
  void theLastErrorOutlivesAStart() {
    var failure = new Status.Failure("A1B2", THEN.withNano(0));
    new StatusFile(file()).write(STATUS.with(failure), NOW);

    assertThat(new StatusFile(file()).lastFailure()).contains(failure);
  }

  @Test
  void aFileThatIsBrokenOrMissingTellsOfNoError() throws IOException {
    assertThat(new StatusFile(file()).lastFailure()).isEmpty();

    Files.createDirectories(file().getParent());
    for (String broken : List.of("", "{", "[]", "{\"error\": {\"code\": 1}}", "\u0000")) {
      Files.writeString(file(), broken);
      assertThat(new StatusFile(file()).lastFailure()).as(broken).isEmpty();
    }
  }

  @Test
  void whatCannotBeWrittenStopsNothing() throws IOException {
    Files.writeString(folder.resolve("state"), "in the way");
    var status = new StatusFile(file());
    status.write(STATUS, NOW);
    Files.delete(folder.resolve("state"));
    status.write(STATUS, NOW);

    assertThat(file()).exists();
  }
}
