package org.crampwise.usage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Counts in a file of SQLite. It is open only while it is used: between two counts nothing of it
/// is in memory, and whoever pulls the plug finds nothing half written.
final class SqliteCounts implements CountStore {
  private final DatabaseFile file;
  private boolean examined;

  /// @param file need not be there
  SqliteCounts(DatabaseFile file) {
    this.file = file;
  }

  @FunctionalInterface
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  @Override
  public void add(Map<Count, Integer> counts) throws StoreException {
    write(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(
                  "INSERT INTO counts VALUES (?, ?, ?, ?)"
                      + " ON CONFLICT DO UPDATE SET times = times + excluded.times")) {
            for (Map.Entry<Count, Integer> each : counts.entrySet()) {
              statement.setString(1, each.getKey().day().toString());
              statement.setString(2, each.getKey().language());
              statement.setString(3, each.getKey().page());
              statement.setInt(4, each.getValue());
              statement.executeUpdate();
            }
            return counts.size();
          }
        });
  }

  @Override
  public void forgetBefore(LocalDate day) throws StoreException {
    write(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement("DELETE FROM counts WHERE day < ?")) {
            statement.setString(1, day.toString());
            return statement.executeUpdate();
          }
        });
  }

  @Override
  public Optional<LocalDate> lastDayBefore(LocalDate day) throws StoreException {
    return reading(
            connection -> {
              try (PreparedStatement statement =
                  connection.prepareStatement("SELECT max(day) FROM counts WHERE day < ?")) {
                statement.setString(1, day.toString());
                try (ResultSet found = statement.executeQuery()) {
                  return found.next()
                      ? Optional.ofNullable(found.getString(1))
                      : Optional.<String>empty();
                }
              }
            })
        .flatMap(found -> found)
        .map(LocalDate::parse);
  }

  @Override
  public Map<Count, Integer> read(LocalDate from, LocalDate to) throws StoreException {
    return reading(
            connection -> {
              try (PreparedStatement statement =
                  connection.prepareStatement(
                      "SELECT day, language, page, times FROM counts"
                          + " WHERE day BETWEEN ? AND ? ORDER BY day, language, page")) {
                statement.setString(1, from.toString());
                statement.setString(2, to.toString());
                return counts(statement);
              }
            })
        .orElse(Map.of());
  }

  private static Map<Count, Integer> counts(PreparedStatement statement) throws SQLException {
    Map<Count, Integer> counts = new LinkedHashMap<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        counts.put(
            new Count(LocalDate.parse(row.getString(1)), row.getString(2), row.getString(3)),
            row.getInt(4));
      }
    }
    return counts;
  }

  @Override
  public void examine() throws StoreException {
    examined = false;
    write(Sqlite::touch);
  }

  @Override
  public Path setAside(LocalDate day) throws StoreException {
    try {
      examined = false;
      return file.setAside(day);
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  private void write(Work<?> work) throws StoreException {
    try {
      file.make();
      try (Connection connection = Sqlite.open(file.path())) {
        connection.setAutoCommit(false);
        if (Sqlite.isNew(connection)) {
          Sqlite.create(connection);
        } else {
          examine(connection);
        }
        var _ = work.on(connection);
        connection.commit();
      }
    } catch (SQLException e) {
      throw failed(e);
    } catch (IOException e) {
      throw unreachable(e);
    } catch (LinkageError e) {
      throw absent(e);
    }
  }

  /// Empty where there is no file yet.
  private <T> Optional<T> reading(Work<T> work) throws StoreException {
    try {
      if (!file.holdsSomething()) {
        return Optional.empty();
      }
      try (Connection connection =
          file.isWritable() ? Sqlite.open(file.path()) : Sqlite.openToRead(file.path())) {
        examine(connection);
        return Optional.of(work.on(connection));
      }
    } catch (SQLException e) {
      throw failed(e);
    } catch (IOException e) {
      throw unreachable(e);
    } catch (DateTimeException _) {
      throw damaged();
    } catch (LinkageError e) {
      throw absent(e);
    }
  }

  /// Reads the whole file, the first time.
  private void examine(Connection connection) throws SQLException, StoreException {
    if (!examined && !Sqlite.isSound(connection)) {
      throw damaged();
    }
    examined = true;
  }

  private StoreException failed(SQLException error) {
    Reason reason = Sqlite.reason(error);
    return switch (reason) {
      case DAMAGED -> damaged();
      case DISK_FULL -> new StoreException(reason, "the disk is full");
      case NO_ACCESS -> new StoreException(reason, file.path() + " can't be opened or written");
      case OTHER -> new StoreException(reason, file.path() + ": " + error.getMessage());
    };
  }

  private StoreException damaged() {
    return new StoreException(Reason.DAMAGED, file.path() + " is damaged");
  }

  private static StoreException unreachable(IOException error) {
    // Java's messages name the file.
    return new StoreException(Reason.NO_ACCESS, error.getMessage() + " can't be opened or written");
  }

  private static StoreException absent(LinkageError error) {
    return new StoreException(
        Reason.OTHER, "SQLite does not work here (" + error.getMessage() + ")");
  }
}
