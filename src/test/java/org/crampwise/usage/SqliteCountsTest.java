package org.crampwise.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SqliteCountsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Count HOME = new Count(DAY, "en", "home");

  @TempDir private Path folder;
  private Path file = Path.of("usage.db");
  private SqliteCounts counts = new SqliteCounts(new DatabaseFile(file));

  @BeforeEach
  void choose() {
    file = folder.resolve("state").resolve("usage.db");
    counts = new SqliteCounts(new DatabaseFile(file));
  }

  private Map<Count, Integer> all() throws StoreException {
    return new SqliteCounts(new DatabaseFile(file)).read(DAY.minusYears(1), DAY.plusYears(1));
  }

  private static Map<Count, Integer> many(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> new Count(DAY, "en", "topic-" + i))
        .collect(Collectors.toMap(count -> count, _ -> 1));
  }

  private static void failsFor(Reason reason, ThrowingCallable work) {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(work)
        .satisfies(failure -> assertThat(failure.reason()).isEqualTo(reason));
  }

  @Test
  void whatIsAddedIsThereForTheNextWhoReads() throws StoreException {
    counts.add(Map.of(HOME, 2, new Count(DAY, "en", Count.VISIT), 1));
    counts.add(Map.of(HOME, 1));

    assertThat(all()).isEqualTo(Map.of(HOME, 3, new Count(DAY, "en", Count.VISIT), 1));
  }

  @Test
  void readingMakesNoFile() throws StoreException {
    assertThat(all()).isEmpty();
    assertThat(file).doesNotExist();
  }

  /// Nothing in the file is finer than a day, and the order of its rows is that of the alphabet,
  /// not that of whoever came first.
  @Test
  void theFileHoldsADayALanguageAPageAndANumber() throws StoreException, SQLException {
    counts.add(Map.of(HOME, 1));

    List<String> columns = new ArrayList<>();
    try (Connection connection = Sqlite.open(file);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT m.name || '.' || c.name FROM sqlite_schema m, pragma_table_info(m.name)"
                    + " c")) {
      while (row.next()) {
        columns.add(row.getString(1));
      }
    }
    assertThat(columns)
        .containsExactly("counts.day", "counts.language", "counts.page", "counts.times");
  }

  @Test
  void theFileTakesNoTimeOfDay() throws StoreException, SQLException {
    counts.add(Map.of(HOME, 1));

    try (Connection connection = Sqlite.open(file);
        Statement statement = connection.createStatement()) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(
              () ->
                  statement.executeUpdate(
                      "INSERT INTO counts VALUES ('2026-11-22 10:15', 'en', 'home', 1)"));
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> statement.executeQuery("SELECT rowid FROM counts"));
    }
  }

  @Test
  void whatIsForgottenIsNoLongerInTheFile() throws StoreException, IOException {
    counts.add(Map.of(new Count(DAY.minusDays(9), "en", "topic-forgotten"), 7, HOME, 1));

    counts.forgetBefore(DAY);

    assertThat(all()).isEqualTo(Map.of(HOME, 1));
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
        .doesNotContain("topic-forgotten");
  }

  @Test
  void theLastDayBeforeAnotherIsFound() throws StoreException {
    assertThat(counts.lastDayBefore(DAY)).isEmpty();
    counts.add(Map.of(new Count(DAY.minusDays(3), "en", "home"), 1, HOME, 1));
    counts.add(Map.of(new Count(DAY.plusYears(70), "en", "home"), 1));

    assertThat(counts.lastDayBefore(DAY)).hasValue(DAY.minusDays(3));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyItsOwnerReadsTheFile() throws StoreException, IOException {
    counts.add(Map.of(HOME, 1));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  /// What the disk holds when the power goes in the middle of a write: pages that are half written,
  /// and the journal that says how they were.
  @Test
  void afterALossOfPowerEverythingThatWasWrittenBeforeIsThere()
      throws StoreException, SQLException, IOException {
    counts.add(many(5000));
    Path after = folder.resolve("after");
    Files.createDirectory(after);
    try (Connection connection = Sqlite.open(file);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.executeUpdate("PRAGMA cache_size = 1"); // pages leave for the disk at once
      statement.executeUpdate("UPDATE counts SET times = 99");
      for (String each : List.of("usage.db", "usage.db-journal")) {
        Files.copy(file.resolveSibling(each), after.resolve(each));
      }
    }
    assertThat(Files.mismatch(file, after.resolve("usage.db"))).isNotNegative();

    Map<Count, Integer> found =
        new SqliteCounts(new DatabaseFile(after.resolve("usage.db"))).read(DAY.minusDays(1), DAY);

    assertThat(found).hasSize(5000);
    assertThat(found.values()).containsOnly(1);
  }

  /// How a file of counts can be no such file.
  enum Damage {
    TEXT {
      @Override
      void to(Path file) throws IOException {
        Files.writeString(file, "These are not the counts you are looking for.\n".repeat(100));
      }
    },
    CUT_OFF {
      @Override
      void to(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          var _ = channel.truncate(channel.size() / 2 + 100);
        }
      }
    },
    OVERWRITTEN {
      @Override
      void to(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 3 * 4096; i < bytes.length; i++) {
          bytes[i] = (byte) (31 * i);
        }
        Files.write(file, bytes);
      }
    },
    ANOTHER_PROGRAMS {
      @Override
      void to(Path file) throws IOException, SQLException {
        Files.delete(file);
        try (Connection connection = Sqlite.open(file);
            Statement statement = connection.createStatement()) {
          statement.executeUpdate("CREATE TABLE counts (something)");
        }
      }
    },
    OF_ANOTHER_VERSION {
      @Override
      void to(Path file) throws SQLException {
        try (Connection connection = Sqlite.open(file);
            Statement statement = connection.createStatement()) {
          statement.executeUpdate("PRAGMA user_version = 2");
        }
      }
    };

    abstract void to(Path file) throws IOException, SQLException;
  }

  @ParameterizedTest
  @EnumSource
  void aDamagedFileIsKnownAsSuch(Damage damage) throws StoreException, IOException, SQLException {
    counts.add(many(1000));

    damage.to(file);

    failsFor(Reason.DAMAGED, () -> new SqliteCounts(new DatabaseFile(file)).add(Map.of(HOME, 1)));
    failsFor(Reason.DAMAGED, () -> new SqliteCounts(new DatabaseFile(file)).read(DAY, DAY));
  }

  @Test
  void aDamagedFileIsSetAsideWholeAndAnotherBegun()
      throws StoreException, IOException, SQLException {
    counts.add(Map.of(HOME, 1));
    Damage.TEXT.to(file);

    Path aside = counts.setAside(DAY);
    counts.add(Map.of(HOME, 1));

    assertThat(aside).hasFileName("usage-damaged-2026-11-22.db").content().startsWith("These are");
    assertThat(all()).isEqualTo(Map.of(HOME, 1));
  }

  @Test
  void aDiskThatDamagesEveryFileIsNotFilledWithThem() throws StoreException, IOException {
    for (int i = 0; i < 9; i++) {
      counts.add(Map.of(HOME, 1));
      counts.setAside(DAY.plusDays(i));
    }

    try (Stream<Path> left = Files.list(file.getParent())) {
      assertThat(left)
          .extracting(path -> path.getFileName().toString())
          .containsExactlyInAnyOrder(
              "usage-damaged-2026-11-28.db",
              "usage-damaged-2026-11-29.db",
              "usage-damaged-2026-11-30.db");
    }
  }

  /// SQLite's own word for it; there is no disk to fill that is the same on every machine.
  @Test
  void aFullDiskIsKnownAsSuch() throws StoreException, SQLException {
    counts.add(Map.of(HOME, 1));
    try (Connection connection = Sqlite.open(file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("PRAGMA max_page_count = 3");

      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(
              () ->
                  statement.executeUpdate(
                      "INSERT INTO counts SELECT day, language, hex(zeroblob(90000)), 1 FROM"
                          + " counts"))
          .satisfies(full -> assertThat(Sqlite.reason(full)).isEqualTo(Reason.DISK_FULL));
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidAsSuch() throws IOException {
    Files.writeString(folder.resolve("state"), "a file");

    failsFor(Reason.NO_ACCESS, () -> counts.add(Map.of(HOME, 1)));
    failsFor(Reason.NO_ACCESS, counts::examine);
  }

  @Test
  void aFileThatCannotBeOpenedIsSaidAsSuch() throws IOException {
    Files.createDirectories(file);

    failsFor(Reason.NO_ACCESS, () -> counts.add(Map.of(HOME, 1)));
    failsFor(Reason.NO_ACCESS, counts::examine);
  }
}
