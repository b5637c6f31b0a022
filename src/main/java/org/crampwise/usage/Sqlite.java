package org.crampwise.usage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// How a file of SQLite is opened, and what its errors mean. The only class that is made for this
/// one database.
final class Sqlite {
  /// Marks a file as ours: "CWuc".
  private static final int APPLICATION = 0x43577563;

  private static final int VERSION = 1;

  /// The lowest byte of SQLite's longer error codes is the plain code.
  private static final int PLAIN = 0xff;

  private static final int BUSY_MILLIS = 2000;

  /// In KiB, where negative.
  private static final int CACHE = -256;

  private static final String TABLE =
      """
      CREATE TABLE counts (
        day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        language TEXT NOT NULL,
        page TEXT NOT NULL,
        times INTEGER NOT NULL CHECK (times > 0),
        PRIMARY KEY (day, language, page)
      ) STRICT, WITHOUT ROWID
      """;

  private Sqlite() {}

  /// To write. What is committed survives the loss of power.
  static Connection open(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.TRUNCATE);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    // Rows that are forgotten are not left legible in the file, and none stand in the temporary
    // folder.
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setCacheSize(CACHE);
    config.setBusyTimeout(BUSY_MILLIS);
    return open(file, config);
  }

  static Connection openToRead(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setBusyTimeout(BUSY_MILLIS);
    return open(file, config);
  }

  private static Connection open(Path file, SQLiteConfig config) throws SQLException {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source.getConnection();
  }

  /// Whether nothing was ever written there.
  static boolean isNew(Connection connection) throws SQLException {
    return number(connection, "SELECT count(*) FROM sqlite_schema") == 0
        && number(connection, "PRAGMA application_id") == 0;
  }

  /// Whether this is one of our files, of this version, and whole.
  static boolean isSound(Connection connection) throws SQLException {
    if (number(connection, "PRAGMA application_id") != APPLICATION
        || number(connection, "PRAGMA user_version") != VERSION) {
      return false;
    }
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("PRAGMA quick_check(1)")) {
      return found.next() && found.getString(1).equals("ok");
    }
  }

  /// In the transaction that is open.
  static void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(TABLE);
      statement.executeUpdate("PRAGMA application_id = " + APPLICATION);
      statement.executeUpdate("PRAGMA user_version = " + VERSION);
    }
  }

  /// Writes what stands there already.
  static int touch(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate("PRAGMA user_version = " + VERSION);
    }
  }

  static Reason reason(SQLException error) {
    if (!(error instanceof SQLiteException known)) {
      return Reason.OTHER;
    }
    int code = known.getResultCode().code & PLAIN;
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return Reason.DISK_FULL;
    }
    if (code == SQLiteErrorCode.SQLITE_READONLY.code
        || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
        || code == SQLiteErrorCode.SQLITE_PERM.code) {
      return Reason.NO_ACCESS;
    }
    // An error in our own statements means that the table is not the one we made.
    return code == SQLiteErrorCode.SQLITE_CORRUPT.code
            || code == SQLiteErrorCode.SQLITE_NOTADB.code
            || code == SQLiteErrorCode.SQLITE_ERROR.code
        ? Reason.DAMAGED
        : Reason.OTHER;
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      return found.next() ? found.getInt(1) : 0;
    }
  }
}
