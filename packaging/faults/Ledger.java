import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/// What a kiosk has counted, as SQLite's own program reads it.
final class Ledger {
  private static final String SOUND = "ok";

  private final Children children;
  private final Path file;

  Ledger(Children children, Place place) {
    this.children = children;
    this.file = place.state().resolve("usage.db");
  }

  /// The sum of all that was counted, 0 before the first; empty if the file is damaged.
  OptionalLong sum() {
    if (!Files.exists(file)) {
      return OptionalLong.of(0);
    }
    List<String> said =
        asked("PRAGMA integrity_check; SELECT coalesce(sum(times), 0) FROM counts;");
    if (said.isEmpty() || !said.getFirst().equals(SOUND)) {
      return OptionalLong.empty();
    }
    // Without a second line the table was not there yet.
    return OptionalLong.of(said.size() == 1 ? 0 : Long.parseLong(said.getLast()));
  }

  private List<String> asked(String question) {
    Process process =
        children.startHeard(
            "ledger", List.of("sqlite3", "-cmd", ".timeout 5000", file.toString(), question));
    try {
      byte[] said = process.getInputStream().readAllBytes();
      process.waitFor();
      return new String(said, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new Trouble("interrupted", e);
    }
  }
}
